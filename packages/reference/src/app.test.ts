import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { oneCaller, openReference, type Sent, toRequest, urlOf } from "../test/send.ts";
import { type Callers, createMemoryStore, createReference, demoCallers, demoData, type Store } from "./index.ts";

const stranger = openReference({ callers: oneCaller({ permissions: [], clients: [] }) });
const outsider = openReference({ callers: oneCaller({ clients: ["client-456"] }) });
const insider = openReference({ callers: oneCaller({}) });

const tooLarge = `"${"x".repeat(65_536)}"`;
const unknownThings = { userExtId: "user-999", extId: "vasco-999" };
const tooLong = { userExtId: "u".repeat(51), extId: "v".repeat(51) };
const undecodable = { userExtId: "%ZZ", extId: "%ZZ" };

/** A request to which two error responses apply, and the one that is sent. */
type PrecedenceCase = readonly [title: string, server: typeof stranger, sent: Sent, status: number, code: string];

const ofAll: readonly PrecedenceCase[] = [
  [
    "2 unknown method before 3 no token",
    insider,
    { method: "DELETE", authorization: null },
    405,
    "errors.methodNotAllowed",
  ],
  ["3 no token before 4 no permission", stranger, { authorization: null }, 401, "errors.unauthorized"],
  ["4 no permission before 5 outside the data room", stranger, {}, 403, "errors.permissionDenied"],
  [
    "5 outside the data room before 8 malformed",
    outsider,
    { path: undecodable },
    403,
    "errors.dataroomPermissionDenied",
  ],
  [
    "8 malformed before 9 invalid",
    insider,
    { path: { ...tooLong, clientExtId: "%FF" } },
    400,
    "errors.malformedRequest",
  ],
  ["9 invalid before 10 no record", insider, { path: tooLong }, 422, "errors.invalidData"],
  ["10 no record before 13 success", insider, { path: unknownThings }, 404, "errors.noRecord"],
  ["13 success", insider, {}, 200, ""],
];

const ofBodies: readonly PrecedenceCase[] = [
  ["3 no token before 6 too large", stranger, { authorization: null, body: tooLarge }, 401, "errors.unauthorized"],
  ["4 no permission before 6 too large", stranger, { body: tooLarge }, 403, "errors.permissionDenied"],
  ["5 outside the data room before 6 too large", outsider, { body: tooLarge }, 403, "errors.dataroomPermissionDenied"],
  [
    "6 too large before 7 media type",
    insider,
    { body: tooLarge, contentType: "text/plain" },
    413,
    "errors.requestTooLarge",
  ],
  ["7 media type before 8 malformed", insider, { body: "{", contentType: null }, 415, "errors.unsupportedMediaType"],
  ["8 malformed before 9 invalid", insider, { body: "{", path: tooLong }, 400, "errors.malformedRequest"],
  [
    "9 invalid before 10 no record",
    insider,
    { body: { version: null }, path: unknownThings },
    422,
    "errors.invalidData",
  ],
];

const ofVersions = (version: number | string): readonly PrecedenceCase[] => [
  ["10 no record before 11 stale", insider, { body: { version }, path: unknownThings }, 404, "errors.noRecord"],
  ["11 stale before 13 success", insider, { body: { version } }, 409, "errors.pessimisticLockingFailure"],
];

const ofPolicies = (version: number | string): readonly PrecedenceCase[] => [
  [
    "11 stale before 12 rules",
    insider,
    { body: { version, policyExtId: "none" } },
    409,
    "errors.pessimisticLockingFailure",
  ],
  ["12 rules before 13 success", insider, { body: { policyExtId: "none" } }, 422, "errors.missingReferenceData"],
];

describe.each(operationIds)("%s: the first error response that applies is sent", (id) => {
  test("1 unknown path before 2 unknown method", async () => {
    const { status, error } = await insider.fetch(`${urlOf(id)}/more`, { method: "DELETE" });
    expect([status, error?.code]).toEqual([404, "errors.unknownResource"]);
  });

  test.each(precedenceCasesOf(id))("%s", async (_, server, sent, status, code) => {
    const received = await server.send(id, sent);
    expect([received.status, received.error?.code ?? ""]).toEqual([status, code]);
  });
});

/** The cases that the contract of the operation makes possible. */
function precedenceCasesOf(id: OperationId): readonly PrecedenceCase[] {
  const { body, errors } = operations[id];
  const versionType = clientTable[id].version;
  const stale = versionType === "string" ? "1" : 1;
  return [
    ...ofAll,
    ...(body === null ? [] : ofBodies),
    ...(versionType === undefined ? [] : ofVersions(stale)),
    ...(errors["422"]?.includes("errors.missingReferenceData") ? ofPolicies(stale) : []),
  ];
}

test("works the same below a path of a host, and with its middleware", async () => {
  const host = new Hono();
  host.use(async (context, next) => {
    context.header("x-request-id", "r-1");
    await next();
  });
  host.route("/below", createReference());
  const request = toRequest("updateVascoCredential", { path: { extId: "a%2Fb" } });
  const response = await host.fetch(new Request(request.url.replace(".test/", ".test/below/"), request));
  expect([response.status, response.headers.get("x-request-id")]).toEqual([404, "r-1"]);
  expect(await response.text()).toContain("VASCO credential a/b");
});

test("a server without options has the demo data and accepts the demo token only", async () => {
  const app = createReference();
  expect((await app.fetch(toRequest("updateMobileSignature", {}))).status).toBe(200);
  expect((await app.fetch(toRequest("updateMobileSignature", { authorization: "Bearer other" }))).status).toBe(401);
});

test("a store without callers throws: the public demo token does not give access to it", () => {
  const options: { store: Store; callers: Callers } = { store: createMemoryStore(demoData), callers: demoCallers };
  expect(() => createReference(options)).not.toThrow();
  Reflect.deleteProperty(options, "callers");
  expect(() => createReference(options)).toThrow(TypeError);
});
