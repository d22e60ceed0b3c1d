import { type ErrorCode, errors } from "@credential-api/contract";
import { expect, test } from "vitest";
import { scriptedContext, toErrorResponse, toResponse } from "../../../test/cases/scripted-context.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { SentRequest } from "../../model/exchange.ts";
import { Failure } from "../../model/outcome.ts";
import { createdAgain, createdWithAllMembers, createdWithDefaults, locationOfNew } from "./creations.ts";
import { deletedArchived, deletedForGood } from "./deletions.ts";
import { userListCases } from "./lists.ts";
import { missingSignature } from "./missing.ts";
import { creationRaces, deletionRaces } from "./races.ts";
import { rejectedCreations, rejectedUpdates } from "./rejections.ts";
import { creationSecrets, updateSecrets } from "./secrets.ts";
import { duplicateInCreation, duplicateInUpdate } from "./unique-numbers.ts";

const successes = [
  createdWithDefaults,
  createdWithAllMembers,
  createdAgain,
  locationOfNew,
  deletedForGood,
  deletedArchived,
];
const rejections = [...rejectedCreations, ...rejectedUpdates];
const duplicates = [duplicateInCreation, duplicateInUpdate];
const missing = (["getMobileSignature", "updateMobileSignature", "deleteMobileSignature"] as const).flatMap(
  missingSignature,
);
const secrets = [...creationSecrets, ...updateSecrets];
const all: readonly Case[] = [
  ...[...successes, ...rejections, ...duplicates, ...missing, ...secrets],
  ...[...userListCases, ...creationRaces, ...deletionRaces],
];

const signature = {
  version: 7,
  extId: "mobile-signature-1",
  userExtId: "user-1",
  msisdn: "+41791234567",
  signerCert: "-----BEGIN CERTIFICATE-----\nMIIB0TCCAXegAwIBAgIU\n-----END CERTIFICATE-----\n",
};

test("a server that accepts everything, and always has the same credential, breaks every case", async () => {
  const accepting = contextOf(({ method }) => toResponse({ POST: 201, DELETE: 204 }[method] ?? 200, signature));
  expect(await failing(all, () => accepting)).toEqual(all.map(({ id }) => id));
});

test("a server that has nothing breaks every case of a success", async () => {
  const empty = contextOf(
    () => toErrorResponse(404, "errors.noRecord"),
    () => toErrorResponse(404, "errors.noRecord"),
  );
  const list = [...successes, ...userListCases, ...creationRaces, ...deletionRaces];
  expect(await failing(list, () => empty)).toEqual(list.map(({ id }) => id));
});

test("another code breaks every case of a rejection", async () => {
  const list = [...rejections, ...duplicates];
  const other = contextOf(() => toErrorResponse(422, "errors.conformance"));
  expect(await failing(list, () => other)).toEqual(list.map(({ id }) => id));
});

test("a rejection that lists only the first of several violations breaks the cases that send several", async () => {
  const several = rejections.filter(({ id }) => /together|members-missing|read-only-members/.test(id));
  const first: Readonly<Record<string, string>> = {
    "rules-together": "/policyExtId",
    "schema-together": "/colour",
    "members-missing": "/identificator",
    "read-only-members": "/created",
  };
  const context = ({ id, covers }: Case) => {
    const pointer = first[id.slice(id.indexOf("/422-") + 5)];
    return contextOf(() => toErrorResponse(422, covers.code ?? "", [], pointer));
  };
  expect(several).toHaveLength(6);
  expect(await failing(several, context)).toEqual(several.map(({ id }) => id));
});

test("a rejected creation that has changed the credential breaks its case", async () => {
  const exists = rejections.filter(({ id }) => id.endsWith("422-exists"));
  let version = 1;
  const changing = contextOf(
    () => {
      version += 1;
      return toErrorResponse(422, "errors.mobileSignatureExists");
    },
    () => toResponse(200, { ...signature, version }),
  );
  const still = contextOf(() => toErrorResponse(422, "errors.mobileSignatureExists"));
  expect(await failing(exists, () => changing)).toEqual(exists.map(({ id }) => id));
  expect(await failing(exists, () => still)).toEqual([]);
});

test("one message for two kinds of missing records breaks the cases that compare them", async () => {
  const compared = missing.filter(({ id }) => id.endsWith("404-messages"));
  const same = () => toErrorResponse(404, "errors.noRecord");
  const context = contextOf(same, same);
  expect(await failing(compared, () => context)).toEqual(compared.map(({ id }) => id));
});

test("an error response that repeats a submitted value breaks the cases of secrets, and one without it does not", async () => {
  const submitted = secrets.filter(({ id }) => id.endsWith("submitted-values"));
  const echo = contextOf(({ body }) => toResponse(422, { errors: [{ message: new TextDecoder().decode(body) }] }));
  expect(await failing(submitted, () => echo)).toEqual(submitted.map(({ id }) => id));
  expect(await failing(submitted, () => contextOf(() => toErrorResponse(422, "errors.invalidData")))).toEqual([]);
});

test("an error response with a value of the credential breaks the cases of secrets, and one without it does not", async () => {
  const ofCredential = secrets.filter(({ id }) => id.endsWith("values-of-the-credential"));
  for (const value of [signature.msisdn, signature.signerCert]) {
    const telling = contextOf(() => toResponse(422, { errors: [{ message: `It has ${value}.` }] }));
    expect(await failing(ofCredential, () => telling)).toEqual(ofCredential.map(({ id }) => id));
  }
  expect(await failing(ofCredential, () => contextOf(() => toErrorResponse(409, "errors.noRecord")))).toEqual([]);
});

test("a target that accepts equal phone numbers is skipped, unless the configuration requires unique ones", async () => {
  const accepting = contextOf(({ method }) => toResponse(method === "POST" ? 201 : 200, signature));
  const { value } = scriptedContext({ respond: () => toResponse(200) }).data;
  const unset = { ...accepting, data: { ...accepting.data, value } };
  for (const each of duplicates) {
    await expect(each.run(unset)).rejects.toThrow("data.values.uniqueMsisdn");
    await expect(each.run(accepting)).rejects.toThrow("errors.duplicateValue");
  }
});

test("the code of each rejection is one of its operation", () => {
  for (const { covers } of [...rejections, ...duplicates]) expect(errors[covers.code as ErrorCode].status).toBe(422);
});

/** A target with a mobile signature in every read, and a configuration with every value. */
function contextOf(
  respond: (request: SentRequest) => ReturnType<typeof toResponse>,
  read: () => ReturnType<typeof toResponse> = () => toResponse(200, signature),
): CaseContext {
  const context = scriptedContext({ respond, read });
  const policies = {
    mobileSignature: () => ["policy-1", "policy-2"],
    vasco: () => ["policy-3", "policy-4"],
    defaultMobileSignature: () => "policy-1",
    otherType: () => "policy-5",
  };
  return { ...context, data: { ...context.data, policies, value: (name: string) => name } } as unknown as CaseContext;
}

async function failing(cases: readonly Case[], toContext: (each: Case) => CaseContext): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const each of cases) {
    try {
      await each.run(toContext(each));
    } catch (error) {
      if (!(error instanceof Failure)) throw new Error(each.id, { cause: error });
      ids.push(each.id);
    }
  }
  return ids;
}
