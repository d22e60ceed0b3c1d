import { describe, expect, test } from "vitest";
import { scriptedContext, toResponse } from "../../../../test/cases/scripted-context.ts";
import { defectiveChanges } from "../../../../test/operations/defective-changes.ts";
import { defectiveVersions } from "../../../../test/operations/defective-versions.ts";
import { type Defect, fakeCredential } from "../../../../test/operations/fake-credential.ts";
import type { Case } from "../../../model/case.ts";
import type { CaseContext } from "../../../model/context.ts";
import { Failure } from "../../../model/outcome.ts";
import type { Changeable } from "./changeable.ts";
import { concurrentChanges } from "./concurrent-changes.ts";
import { policyChange, policyOfOtherKind, policyOfOtherType, unknownPolicy } from "./policies.ts";
import { stateCases } from "./states.ts";
import { updateCases } from "./updates.ts";
import { staleVersion, versionCases } from "./versions.ts";

const rule = { decision: "mobile-signature-policy-type" };
const independent = ["stateName", "modificationComment", "policyExtId", "identificator"];

function casesOf(changeable: Changeable): readonly Case[] {
  return [
    staleVersion(changeable),
    ...versionCases(changeable),
    ...updateCases(changeable),
    ...stateCases(changeable),
    policyChange(changeable),
    unknownPolicy(changeable),
    policyOfOtherType(changeable, rule),
    policyOfOtherKind(changeable, rule, () => "policy-of-other-type"),
    ...concurrentChanges(changeable, independent),
  ];
}

const context: CaseContext = (() => {
  const scripted = scriptedContext({ respond: () => toResponse(200) });
  const policies = { mobileSignature: () => ["policy-1", "policy-2"], otherType: () => "policy-of-other-type" };
  return { ...scripted, data: { ...scripted.data, policies } } as unknown as CaseContext;
})();

/** It waits for the next second, so that only one test runs it. */
const waiting = "updates/time-of-last-change";

/** The names of the cases that fail. */
async function failing(
  version: "number" | "text",
  defect: Defect = {},
  isChosen = (id: string) => !id.endsWith(waiting),
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const each of casesOf(fakeCredential(version, defect)).filter(({ id }) => isChosen(id))) {
    try {
      await each.run(context);
    } catch (error) {
      if (!(error instanceof Failure)) throw new Error(each.id, { cause: error });
      names.push(each.id.split("/").slice(1).join("/"));
    }
  }
  return names;
}

test.each(["number", "text"] as const)(
  "a credential whose version is a %s, and that keeps the rules, passes",
  async (version) => {
    expect(await failing(version)).toEqual([]);
  },
);

describe("a credential fails that", () => {
  for (const [title, expected, defect, version = "number"] of [...defectiveVersions, ...defectiveChanges]) {
    test(title, async () => {
      expect(await failing(version, defect)).toEqual(expect.arrayContaining([...expected]));
    });
  }
});

test("a credential whose time of the last change stays, or moves without a change, fails", async () => {
  const isWaiting = (id: string) => id.endsWith(waiting);
  const lastModified = "2026-05-18T09:30:00Z";
  const now = () => ({ lastModified: new Date().toISOString() });
  expect(await failing("number", {}, isWaiting)).toEqual([]);
  expect(await failing("number", { stores: (next) => ({ ...next, lastModified }) }, isWaiting)).toEqual([waiting]);
  expect(await failing("number", { shows: (stored) => ({ ...stored, ...now() }) }, isWaiting)).toEqual([waiting]);
});
