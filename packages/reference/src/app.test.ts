import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { oneCaller, openReference, type Sent, toRequest, urlOf, validRequestOf } from "../test/send.ts";
import {
  type ApiRequest,
  type Callers,
  createMemoryStore,
  createReference,
  demoCallers,
  demoData,
  demoToken,
  type Store,
} from "./index.ts";

const tooLarge = `"${"x".repeat(65_536)}"`;
const nothing = { clientExtId: "client-999", userExtId: "user-999", extId: "thing-999" };

// A server of its own for each case: a deletion leaves nothing for the next one.
const stranger = () => openReference({ callers: oneCaller({ permissions: [], clients: [] }) });
const outsider = () => openReference({ callers: oneCaller({ clients: ["client-456"] }) });
const insider = () =>
  openReference({ callers: oneCaller({ clients: ["client-123", "client-456", nothing.clientExtId] }) });

/** A request to which two error responses apply, and the one that is sent. */
type PrecedenceCase = readonly [title: string, server: typeof stranger, sent: Sent, status: number, code: string];

describe.each(operationIds)("%s: the first error response that applies is sent", (id) => {
  test("1 unknown path before 2 unknown method", async () => {
    const { status, error } = await insider().fetch(`${urlOf(id)}/more/and/more`, { method: "PROPFIND" });
    expect([status, error?.code]).toEqual([404, "errors.unknownResource"]);
  });

  test.each(precedenceCasesOf(id))("%s", async (_, server, sent, status, code) => {
    const received = await server().send(id, { ...validRequestOf(id), ...sent });
    expect([received.status, received.error?.code ?? ""]).toEqual([status, code]);
  });
});

/** The cases that the contract of the operation makes possible. */
function precedenceCasesOf(id: OperationId): readonly PrecedenceCase[] {
  const { authentication, permissions, body, parameters, errors, statuses } = operations[id];
  const versionType = clientTable[id].version;
  const version = versionType === "string" ? "1" : 1;
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const beyondClient = inPath.filter((name) => name !== "clientExtId");
  const pathOfAll = (value: string) => Object.fromEntries(beyondClient.map((name) => [name, value]));
  const valid = validRequestOf(id).body;
  const withMembers = (members: object) => ({ body: { ...(typeof valid === "object" ? valid : {}), ...members } });
  const changesPolicy = errors["422"]?.includes("errors.missingReferenceData") ?? false;
  const success = statuses.find((status) => status < 300) ?? 0;

  const cases: readonly (readonly [boolean, ...PrecedenceCase])[] = [
    [
      authentication === "bearer",
      "2 unknown method before 3 no token",
      insider,
      { method: "PROPFIND", authorization: null },
      405,
      "errors.methodNotAllowed",
    ],
    [
      authentication === "bearer",
      "3 no token before 4 no permission",
      stranger,
      { authorization: null },
      401,
      "errors.unauthorized",
    ],
    [
      authentication === "bearer" && body !== null,
      "3 no token before 6 too large",
      stranger,
      { authorization: null, body: tooLarge },
      401,
      "errors.unauthorized",
    ],
    [
      permissions.length > 0,
      "4 no permission before 5 outside the data room",
      stranger,
      {},
      403,
      "errors.permissionDenied",
    ],
    [
      permissions.length > 0 && body !== null,
      "4 no permission before 6 too large",
      stranger,
      { body: tooLarge },
      403,
      "errors.permissionDenied",
    ],
    [
      inPath.includes("clientExtId") && body !== null,
      "5 outside the data room before 6 too large",
      outsider,
      { body: tooLarge },
      403,
      "errors.dataroomPermissionDenied",
    ],
    [
      inPath.includes("clientExtId") && beyondClient.length > 0,
      "5 outside the data room before 8 malformed",
      outsider,
      { path: pathOfAll("%ZZ") },
      403,
      "errors.dataroomPermissionDenied",
    ],
    [
      body !== null,
      "6 too large before 7 media type",
      insider,
      { body: tooLarge, contentType: "text/plain" },
      413,
      "errors.requestTooLarge",
    ],
    [
      body !== null,
      "7 media type before 8 malformed",
      insider,
      { body: "{", contentType: null },
      415,
      "errors.unsupportedMediaType",
    ],
    [
      inPath.includes("clientExtId"),
      "8 malformed before 9 invalid",
      insider,
      { path: { ...pathOfAll("x".repeat(51)), clientExtId: "%FF" } },
      400,
      "errors.malformedRequest",
    ],
    [
      body !== null,
      "8 malformed body before 9 invalid path",
      insider,
      { body: "{", path: pathOfAll("x".repeat(51)) },
      400,
      "errors.malformedRequest",
    ],
    [
      beyondClient.length > 0,
      "9 invalid before 10 no record",
      insider,
      { path: { ...nothing, ...pathOfAll("x".repeat(51)) } },
      422,
      "errors.invalidData",
    ],
    [
      body !== null,
      "9 invalid body before 10 no record",
      insider,
      { body: [], path: nothing },
      422,
      "errors.invalidData",
    ],
    [
      versionType !== undefined,
      "10 no record before 11 stale",
      insider,
      { ...withMembers({ version }), path: nothing },
      404,
      "errors.noRecord",
    ],
    ["404" in errors, "10 no record before 13 success", insider, { path: nothing }, 404, "errors.noRecord"],
    [
      versionType !== undefined && changesPolicy,
      "11 stale before 12 rules",
      insider,
      withMembers({ version, policyExtId: "none" }),
      409,
      "errors.pessimisticLockingFailure",
    ],
    [
      changesPolicy,
      "12 rules before 13 success",
      insider,
      withMembers({ policyExtId: "none" }),
      422,
      "errors.missingReferenceData",
    ],
    [true, "13 success", insider, {}, success, ""],
  ];
  return cases.filter(([isPossible]) => isPossible).map(([, ...each]) => each);
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

describe("a host that does its own routing", () => {
  const { paths } = createReference();
  const path = paths.find(({ template }) => template === operations.updateMobileSignature.path);
  const request = (method: string, body = ""): ApiRequest => ({
    method,
    url: new URL(urlOf("updateMobileSignature")).pathname,
    env: undefined,
    header: (name) => ({ authorization: `Bearer ${demoToken}`, "content-type": "application/json" })[name],
    readBody: () => new TextEncoder().encode(body),
  });

  test("gets a response as text and headers", async () => {
    const changed = await path?.handle(request("PATCH", '{"stateName":"disabled"}'));
    expect(changed).toMatchObject({ status: 200, headers: undefined, text: JSON.stringify(changed?.body) });
    expect(changed?.body).toMatchObject({ stateName: "disabled", version: 8 });
    expect(await path?.handle(request("GET"))).toMatchObject({
      status: 200,
      headers: { "cache-control": "no-store" },
      text: changed?.text,
    });
  });

  test("gets error responses, and the methods of a path", async () => {
    expect(await path?.handle(request("PATCH", "{"))).toMatchObject({ status: 400, body: { errors: [{}] } });
    expect(await path?.handle(request("PROPFIND"))).toMatchObject({ status: 405 });
    expect(await path?.handle(request("OPTIONS"))).toEqual({
      status: 204,
      headers: { allow: "POST, GET, HEAD, DELETE, PATCH, OPTIONS", "accept-patch": "application/json" },
    });
  });
});

test("intercept takes the place of the handler of each path, and may call it", async () => {
  const seen: string[] = [];
  const app = createReference({
    intercept: (request, path) => {
      seen.push(`${request.method} ${path.template}`);
      return request.header("x-script") === undefined ? path.handle(request) : { status: 503, text: "{}" };
    },
  });
  const request = toRequest("updateMobileSignature", {});
  const scripted = new Request(request.clone(), {
    headers: { ...Object.fromEntries(request.headers), "x-script": "1" },
  });
  expect((await app.fetch(scripted)).status).toBe(503);
  expect((await app.fetch(request)).status).toBe(200);
  expect((await app.request("/nowhere")).status).toBe(404);
  const call = `PATCH ${operations.updateMobileSignature.path}`;
  expect(seen).toEqual([call, call]);
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
