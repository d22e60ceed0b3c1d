import { operationIds } from "@credential-api/contract";
import { parsePointer } from "@credential-api/openapi";
import { describe, expect, it } from "vitest";
import { simplestRequest } from "../../test/generated/simplest-request.ts";
import { contextOf, type Target } from "../../test/generated/target.ts";
import type { Case } from "../model/case.ts";
import { Failure } from "../model/outcome.ts";
import { makeGeneratedCases } from "./make-generated-cases.ts";
import type { RequestParts } from "./requests/rejected-requests.ts";

/** Requests that are valid, and a snapshot that `changes` makes differ. */
function casesOf({ changes = false }: Target): readonly Case[] {
  let reads = 0;
  const subjects = Object.fromEntries(
    operationIds.map((id) => {
      const request = simplestRequest(id);
      return [id, { prepare: async () => ({ request, snapshot: async () => (changes ? ++reads : 0) }) }];
    }),
  );
  // One entry for each operation: its request is made of the schemas, so that no type knows it.
  return makeGeneratedCases(subjects as unknown as Parameters<typeof makeGeneratedCases>[0]);
}

async function resultOf(target: Target, id: string, examples = 50) {
  const found = casesOf(target).find((each) => each.id === id);
  const { context, sent } = contextOf(target, examples);
  const failure = await found?.run(context).catch((error: unknown) => error);
  return { failure, sent };
}

const cases = casesOf({});

it("has a stable id of its own for each case", () => {
  const ids = cases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/generated\/[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(ids).toEqual(
    expect.arrayContaining([
      "update-mobile-signature/generated/body-modification-comment-max-length",
      "create-vasco-credential/generated/body-vasco-tokens-item-required-data",
      "create-mobile-signature/generated/body-read-only-created",
      "list-user-credentials/generated/query-limit-maximum",
      "update-vasco-credential/generated/body-state-name-archived-accepted",
      "get-vasco-credential/generated/path-ext-id-pattern",
    ]),
  );
});

it("finds nothing wrong with a target that keeps the contract", async () => {
  const { context } = contextOf({}, 5);
  for (const each of cases) {
    await expect(
      each.run(context).catch((error: unknown) => error),
      each.id,
    ).resolves.toBeUndefined();
  }
});

const body = (request: RequestParts) => Object(request.body);
const withBody = (change: (value: Readonly<Record<string, unknown>>) => object) => (request: RequestParts) =>
  request.body instanceof Object && !Array.isArray(request.body)
    ? { ...request, body: change(body(request)) }
    : request;
const members = (change: (value: unknown, name: string) => unknown) =>
  withBody((value) => Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each, name)])));

const faults: readonly (readonly [defect: string, caseId: string, target: Target])[] = [
  [
    "counts UTF-16 units instead of characters",
    "update-mobile-signature/generated/valid-requests",
    {
      reads: members((value) =>
        typeof value === "string" ? Array.from({ length: value.length }, () => "a").join("") : value,
      ),
    },
  ],
  [
    "converts texts to numbers",
    "update-mobile-signature/generated/body-version-type",
    { reads: members((value, name) => (name === "version" && typeof value === "string" ? Number(value) : value)) },
  ],
  [
    "takes null as absent",
    "update-mobile-signature/generated/body-state-name-null",
    { reads: withBody((value) => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))) },
  ],
  [
    "drops members that it does not know",
    "update-vasco-credential/generated/body-unknown-member",
    { reads: withBody((value) => Object.fromEntries(Object.entries(value).filter(([name]) => name === "stateName"))) },
  ],
  [
    "has one code for all violations",
    "update-mobile-signature/generated/body-read-only-created",
    { errors: (entries) => entries.map((entry) => ({ ...entry, code: "errors.invalidData" })) },
  ],
  [
    "points at the member instead of the location in it",
    "create-vasco-credential/generated/body-vasco-tokens-item-data-pattern",
    {
      errors: (entries) => entries.map((entry) => ({ ...entry, pointer: `/${parsePointer(entry.pointer ?? "")[0]}` })),
    },
  ],
  [
    "allows one character too many",
    "update-mobile-signature/generated/body-modification-comment-max-length",
    { reads: members((value) => (typeof value === "string" && value.length === 1001 ? value.slice(1) : value)) },
  ],
  [
    "ignores upper and lower case of listed values",
    "update-mobile-signature/generated/body-state-name-enum",
    { reads: members((value, name) => (name === "stateName" ? String(value).toLowerCase() : value)) },
  ],
  [
    "ignores a line break at the end",
    "update-vasco-credential/generated/body-policy-ext-id-pattern",
    { reads: members((value) => (typeof value === "string" ? value.replace(/\n$/, "") : value)) },
  ],
  [
    "accepts no tokens",
    "create-vasco-credential/generated/body-vasco-tokens-min-items",
    { errors: (entries, request) => (body(request).vascoTokens?.length === 0 ? [] : entries) },
  ],
  [
    "does not know one of the listed values",
    "update-vasco-credential/generated/body-state-name-archived-accepted",
    {
      errors: (entries, request) =>
        body(request).stateName === "archived" ? [{ code: "errors.invalidData", pointer: "/stateName" }] : entries,
    },
  ],
  [
    "limits a number to the page",
    "list-vasco-credentials/generated/query-limit-maximum",
    { reads: (request) => ({ ...request, ...(request.query && { query: { ...request.query, limit: 10 } }) }) },
  ],
  [
    "rejects the values at a bound",
    "list-vasco-credentials/generated/valid-requests",
    {
      errors: (entries, { query }) =>
        query?.limit === 1000 ? [{ code: "errors.invalidData", parameter: "limit" }] : entries,
    },
  ],
  ["has another status", "get-mobile-signature/generated/path-user-ext-id-max-length", { rejects: 400 }],
  [
    "rejects valid path parameters",
    "get-mobile-signature/generated/path-user-ext-id-valid",
    {
      errors: (entries, request) =>
        /[^ -~]/.test(String(request.path?.userExtId))
          ? [{ code: "errors.invalidData", parameter: "userExtId" }]
          : entries,
    },
  ],
  ["changes something before it rejects", "update-mobile-signature/generated/body-version-minimum", { changes: true }],
  [
    "trims texts",
    "update-mobile-signature/generated/valid-requests",
    {
      returns: (value) =>
        Object.fromEntries(
          Object.entries(value).map(([name, each]) => [name, typeof each === "string" ? each.trim() : each]),
        ),
    },
  ],
];

describe("finds a target that", () => {
  it.each(faults)("%s (%s)", async (_, id, target) => {
    expect((await resultOf(target, id)).failure).toBeInstanceOf(Failure);
    expect((await resultOf({}, id)).failure).toBeUndefined();
  });
});

it("ends with the smallest request that fails", async () => {
  const rejectsComments: Target = {
    errors: (entries, request) =>
      "modificationComment" in body(request)
        ? [{ code: "errors.invalidData", pointer: "/modificationComment" }]
        : entries,
  };
  const { failure, sent } = await resultOf(rejectsComments, "update-mobile-signature/generated/valid-requests");
  expect(failure).toBeInstanceOf(Failure);
  const failing = sent.filter((request) => "modificationComment" in body(request));
  expect(failing.at(-1)?.body).toEqual({ modificationComment: "a" });
});

describe("a business rule", () => {
  const rule = (code: string, pointer: string, rejects: (value: unknown) => boolean): Target => ({
    errors: (entries, request) =>
      entries.length === 0 && rejects(body(request)[pointer.slice(1)]) ? [{ code, pointer }] : entries,
  });

  it("that rejects a value is no failure: the rest of the request is accepted", async () => {
    const target = rule("errors.policyViolation", "/msisdn", (value) => value !== undefined && value !== "a");
    const { failure, sent } = await resultOf(target, "update-mobile-signature/generated/valid-requests");
    expect(failure).toBeUndefined();
    expect(sent.some((request) => !("msisdn" in body(request)) && "identificator" in body(request))).toBe(true);
  });

  it("that rejects the prepared request is a reason to skip", async () => {
    const target = rule("errors.policyViolation", "/msisdn", () => true);
    const { failure } = await resultOf(target, "create-mobile-signature/generated/valid-requests");
    expect(failure).toMatchObject({
      name: "Skipped",
      message: expect.stringContaining("errors.policyViolation at /msisdn"),
    });
  });

  it("that rejects some requests with any content is no reason to skip the others", async () => {
    const target: Target = {
      errors: (entries, request) =>
        body(request).stateName === "archived" ? [{ code: "errors.policyViolation" }] : entries,
    };
    const any = await resultOf(target, "update-mobile-signature/generated/valid-requests");
    expect(any.failure).toBeUndefined();
    const listed = await resultOf(target, "update-mobile-signature/generated/body-state-name-archived-accepted");
    expect(listed.failure).toMatchObject({ name: "Skipped" });
  });

  it("that rejects a listed value is a reason to skip its case", async () => {
    const target = rule("errors.policyViolation", "/stateName", (value) => value === "archived");
    const { failure } = await resultOf(target, "update-mobile-signature/generated/body-state-name-archived-accepted");
    expect(failure).toMatchObject({ name: "Skipped", message: expect.stringContaining("archived for stateName") });
  });

  it("with the code of the schema is a failure", async () => {
    const target = rule("errors.invalidData", "/msisdn", (value) => value !== undefined);
    const { failure } = await resultOf(target, "update-mobile-signature/generated/valid-requests");
    expect(failure).toBeInstanceOf(Failure);
  });
});

it("uses the values of the configuration", async () => {
  const { sent } = await resultOf({}, "update-mobile-signature/generated/valid-requests");
  expect(sent.some((request) => body(request).identificator === "configured")).toBe(true);
});

it("sends the same requests for the same seed", async () => {
  const id = "update-mobile-signature/generated/valid-requests";
  const [one, other] = [await resultOf({}, id), await resultOf({}, id)];
  expect(one.sent.length).toBeGreaterThan(40);
  expect(one.sent).toEqual(other.sent);
});
