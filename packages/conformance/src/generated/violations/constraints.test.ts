import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { explainRequest, isRequest, type Violation } from "@credential-api/contract/validators";
import { toPointer } from "@credential-api/openapi";
import { describe, expect, it } from "vitest";
import { simplestRequest } from "../../../test/generated/simplest-request.ts";
import { rejectedRequests } from "../requests/rejected-requests.ts";
import { requestNodes } from "../schema/request-nodes.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { validValues } from "../values/valid-values.ts";
import type { Constraint } from "./constraint.ts";
import { constraintsOf } from "./constraints.ts";

const options = { seed: 20_261_129, count: 6 };

function constraintsOfOperation(
  id: OperationId,
): readonly { readonly root: SchemaNode; readonly constraint: Constraint }[] {
  const { body, parameters } = requestNodes[id];
  const rooted = (root: SchemaNode, readonlyMembers?: readonly string[]) =>
    constraintsOf(root, readonlyMembers).map((constraint) => ({ root, constraint }));
  return [
    ...(body === undefined ? [] : rooted(body, operations[id].readonlyMembers)),
    ...parameters.flatMap(({ node }) => rooted(node)),
  ];
}

/** The location of a violation by ajv alone: that of the value, of the missing member or of the unknown one. */
function locationOf({ instancePath, params }: Violation): string {
  const member = params.missingProperty ?? params.additionalProperty;
  return member === undefined ? instancePath : toPointer([String(member)], instancePath);
}

describe.each(operationIds)("%s", (id) => {
  const valid = simplestRequest(id);
  const { body } = requestNodes[id];

  it("accepts the valid requests", () => {
    expect(isRequest[id](valid)).toBe(true);
    for (const each of body === undefined ? [] : validValues(body, { ...options, count: 50 })) {
      expect(explainRequest[id]({ ...valid, body: each })).toEqual([]);
    }
  });

  it("rejects each violation at its location alone, for the violated keyword", () => {
    for (const { root, constraint } of constraintsOfOperation(id)) {
      const requests = rejectedRequests({ constraint, root, valid, explainRequest: explainRequest[id], options });
      const found = Array.from({ length: requests.mutations }, (_, mutation) =>
        requests.at(mutation % requests.bases, mutation),
      ).filter((request) => request !== undefined);
      expect(found, `${constraint.breach} (${constraint.name})`).not.toEqual([]);
      for (const { request, pointer } of found) {
        const violations = explainRequest[id](request);
        expect(new Set(violations.map(locationOf)), JSON.stringify(request)).toEqual(new Set([pointer]));
        expect(violations.map(({ keyword }) => keyword)).toContain(constraint.keyword);
      }
    }
  });
});

it("has a rule of its own for each keyword of each location", () => {
  const names = constraintsOfOperation("updateMobileSignature").map(({ constraint: { node, name } }) =>
    [...node.location, name].join(" "),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([
      ...["body type", "body null", "body unknown-member", "body read-only-created", "body stateName enum"],
      ...["body version minimum", "body version maximum", "body signerCert pattern", "body msspIdentifier format"],
      ...["body policyExtId min-length", "body modificationComment max-length", "path userExtId max-length"],
    ]),
  );
});
