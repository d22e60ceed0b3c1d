import { errors, operationIds, operations } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { scriptedContext, toErrorResponse, toResponse } from "../../test/cases/scripted-context.ts";
import type { Case } from "../model/case.ts";
import type { CaseContext } from "../model/context.ts";
import { Failure } from "../model/outcome.ts";
import { type DeclaredResponses, successOf } from "../requests/declared.ts";
import { findRule } from "../rules/find-rule.ts";
import { headerCases } from "./headers/index.ts";
import { cases } from "./index.ts";
import { jsonCases } from "./json/index.ts";
import { malformedBodies } from "./json/malformed.ts";
import { mediaTypeCases } from "./media-types/index.ts";
import { methodCases } from "./methods/index.ts";
import { orderCases } from "./order/index.ts";
import { wrongsOf } from "./order/wrongs.ts";
import { parameterCases } from "./parameters/index.ts";
import { pathCases } from "./paths/index.ts";
import { tokenCases } from "./tokens/index.ts";

const own = [
  ...orderCases,
  ...methodCases,
  ...tokenCases,
  ...mediaTypeCases,
  ...jsonCases,
  ...pathCases,
  ...parameterCases,
  ...headerCases,
];

/** The failures of some cases, by case id. A case that passes has none. */
async function failuresOf(list: readonly Case[], toContext: (each: Case) => CaseContext) {
  const failures = new Map<string, Failure>();
  for (const each of list) {
    try {
      await each.run(toContext(each));
    } catch (error) {
      if (!(error instanceof Failure)) throw new Error(`${each.id} ends with an error`, { cause: error });
      failures.set(each.id, error);
    }
  }
  return failures;
}

const success = ({ operation }: Case) => toResponse(operation === null ? 200 : successOf(operation));

test("each id is there once, in the form that configurations name", () => {
  const ids = cases.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(own.map(({ id }) => id).filter((id) => !/^[a-z-]+\/[a-z-]+\/[a-z\d.-]+$/.test(id))).toEqual([]);
});

test("each case names a sentence of the contract or of a standard that is there", () => {
  for (const { id, rule } of cases) expect([id, findRule(rule).text]).toEqual([id, expect.stringMatching(/\S/)]);
});

test("what an operation does not declare is not wrong with a request of it", () => {
  const names = (declared?: DeclaredResponses) => wrongsOf("updateMobileSignature", declared).map(({ name }) => name);
  expect(names()).toEqual(expect.arrayContaining(["no-token", "permission", "stale-version", "unknown-policy"]));
  const open = { statuses: [204, 422], errors: { "422": ["errors.invalidData"] } } as const;
  expect(names(open)).toEqual(["unknown-path", "unsupported-method", "schema"]);
});

test("every operation has cases of the groups that concern every operation", () => {
  for (const group of ["tokens", "media-types", "paths", "parameters"]) {
    const covered = new Set(own.filter((each) => each.group === group).map(({ operation }) => operation));
    expect([group, operationIds.filter((id) => !covered.has(id))]).toEqual([group, []]);
  }
});

describe("a server with a defect in everything", () => {
  test("that fails on every request breaks every case", async () => {
    const context = scriptedContext({ respond: () => toErrorResponse(500, "errors.fatalError") });
    const failures = await failuresOf(own, () => context);
    expect(own.map(({ id }) => id).filter((id) => !failures.has(id))).toEqual([]);
  });

  test("that accepts every request breaks every case of an error response", async () => {
    const rejecting = own.filter(({ title }) => /^4\d\d/.test(title));
    const failures = await failuresOf(rejecting, (each) => scriptedContext({ respond: () => success(each) }));
    expect(rejecting.length).toBeGreaterThan(700);
    expect(rejecting.map(({ id }) => id).filter((id) => !failures.has(id))).toEqual([]);
  });

  test("that checks in the opposite order breaks every case of the order", async () => {
    const failures = await failuresOf(orderCases, ({ operation }) => {
      const { code, ...location } = wrongsOf(operation ?? "getMobileSignature").at(-1)?.entry ?? { code: "" };
      const body = { errors: [{ code, message: "No.", ...location }] };
      const { status } = errors[code as keyof typeof errors];
      return scriptedContext({ respond: () => toResponse(status, body) });
    });
    expect(orderCases.map(({ id }) => id).filter((id) => !failures.has(id))).toEqual([]);
  });

  test("that sends the right status with another code breaks every case that names a code", async () => {
    const withCode = own.filter(({ covers, title }) => covers.code !== undefined && !title.includes("405 for HEAD"));
    const failures = await failuresOf(withCode, ({ covers }) =>
      scriptedContext({ respond: () => toErrorResponse(covers.status ?? 0, "errors.conformance") }),
    );
    expect(withCode.map(({ id }) => id).filter((id) => !failures.has(id))).toEqual([]);
  });

  test("that rejects a request and has changed something breaks the cases of operations that change", async () => {
    const changing = [...jsonCases, ...pathCases].filter(
      ({ operation, covers }) =>
        operation !== null &&
        operations[operation].method !== "get" &&
        covers.code !== undefined &&
        covers.code !== "errors.invalidData",
    );
    const failures = await failuresOf(changing, ({ covers: { code } }) => {
      let version = 0;
      return scriptedContext({
        respond: () => {
          version += 1;
          return toErrorResponse(errors[code as keyof typeof errors].status, code ?? "");
        },
        read: () => (version === 0 ? toResponse(404) : toResponse(200, { version })),
      });
    });
    expect(changing.length).toBeGreaterThan(200);
    for (const { id } of changing)
      expect([id, failures.get(id)?.message]).toEqual([id, expect.stringContaining("state after")]);
  });
});

test("a wrong challenge breaks the cases of tokens (RFC 6750, section 3)", async () => {
  const unauthorized = (challenge: string) =>
    scriptedContext({ respond: () => toErrorResponse(401, "errors.unauthorized", [["www-authenticate", challenge]]) });
  const none = tokenCases.filter(({ id }) => id.endsWith("/tokens/none"));
  const garbage = tokenCases.filter(({ id }) => id.endsWith("/tokens/garbage"));
  const plain = 'Bearer realm="conformance"';
  const invalid = `${plain}, error="invalid_token"`;
  expect((await failuresOf(none, () => unauthorized(plain))).size).toBe(0);
  expect((await failuresOf(garbage, () => unauthorized(invalid))).size).toBe(0);
  expect((await failuresOf(none, () => unauthorized(invalid))).size).toBe(none.length);
  expect((await failuresOf(garbage, () => unauthorized(plain))).size).toBe(garbage.length);
  expect((await failuresOf(none, () => unauthorized('Basic realm="conformance"'))).size).toBe(none.length);
});

test("Allow must list the methods of the path, no more and no fewer", async () => {
  const [options] = methodCases.filter(({ id }) => id === "get-vasco-credential/methods/options");
  if (options === undefined) throw new Error("There is no such case.");
  const failing = async (allow: string) =>
    (
      await failuresOf([options], () =>
        scriptedContext({ respond: () => ({ status: 204, headers: [["allow", allow]], body: new Uint8Array() }) }),
      )
    ).size;
  expect(await failing("PATCH, HEAD, GET")).toBe(0);
  expect(await failing("GET, HEAD, PATCH, OPTIONS")).toBe(0);
  expect(await failing("GET, PATCH")).toBe(1);
  expect(await failing("GET, HEAD, PATCH, DELETE")).toBe(1);
});

test("a body is malformed for a parser of JSON, for one of UTF-8, or by the rules of the contract", () => {
  const strictRules = /member-twice|-twice$|^nul|surrogate|^levels-33/;
  for (const { name, body } of malformedBodies) {
    const malformed = body('{"first":1,"second":"two"}');
    const parse = () => {
      const bytes = typeof malformed === "string" ? Buffer.from(malformed) : malformed;
      return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    };
    if (strictRules.test(name) && name !== "nul-byte-after" && name !== "surrogate") expect(parse, name).not.toThrow();
    else if (name !== "levels-30000") expect(parse, name).toThrow();
  }
});
