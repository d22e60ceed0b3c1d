import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRecorder, readFacts } from "./facts.ts";
import { createObserver, type Exchange, type Observe, observe } from "./observe.ts";

const url = "http://reference.test/nevisidm/api/core/v1/client-123/vasco/vasco-123";
const good: Exchange = {
  method: "PATCH",
  url,
  requestHeaders: new Headers(),
  requestBody: new TextEncoder().encode('{"stateName":"disabled","version":"3"}'),
  status: 200,
  responseHeaders: new Headers(),
  responseBody: '{"stateName":"disabled","version":4,"vascoTokens":[{"authMode":"RO"},{"authMode":"CR"}]}',
};
const errorsOf = (...errors: object[]) => JSON.stringify({ errors });

const pointsOf = (exchange: Exchange, see: Observe = observe) => see(exchange, "t").map(({ point }) => point);

describe("observe", () => {
  it("sees the operation, the status, the permissions, and the texts of both bodies with their locations", () => {
    expect(observe(good, "t")[0]).toEqual({ point: "updateVascoCredential 200", isResponse: true, test: "t" });
    expect(pointsOf(good)).toEqual([
      "updateVascoCredential 200",
      "updateVascoCredential",
      "updateVascoCredential AccessControl.CredentialModify granted",
      "updateVascoCredential AccessControl.CredentialView granted",
      "updateVascoCredential request /stateName disabled",
      "updateVascoCredential request /version 3",
      "updateVascoCredential 200 /stateName disabled",
      "updateVascoCredential 200 /version 4",
      "updateVascoCredential 200 /vascoTokens/*/authMode RO",
      "updateVascoCredential 200 /vascoTokens/*/authMode CR",
    ]);
  });

  it("sees every code of an error response, and no value of the rejected request", () => {
    const responseBody = errorsOf({ code: "errors.invalidData" }, { code: "errors.modifyReadonlyData" });
    const facts = observe({ ...good, status: 422, responseBody }, "t");
    expect(facts.filter(({ isResponse }) => isResponse).map(({ point }) => point)).toEqual([
      "updateVascoCredential 422 errors.invalidData",
      "updateVascoCredential 422 errors.modifyReadonlyData",
    ]);
    expect(facts.map(({ point }) => point)).toContain("updateVascoCredential 422");
    expect(facts.filter(({ point }) => point.includes("/"))).toEqual([]);
  });

  it.each([
    ["The permission AccessControl.CredentialView is missing.", ["AccessControl.CredentialView"]],
    [
      "The permissions AccessControl.CredentialModify, AccessControl.CredentialView are missing.",
      ["AccessControl.CredentialModify", "AccessControl.CredentialView"],
    ],
    ["The permission AccessControl.CredentialViewAll is missing.", []],
  ])("sees which permissions are denied: %s", (message, denied) => {
    const responseBody = errorsOf({ code: "errors.permissionDenied", message });
    const points = pointsOf({ ...good, status: 403, responseBody });
    expect(points.filter((point) => /granted|denied/.test(point))).toEqual(
      denied.map((name) => `updateVascoCredential ${name} denied`),
    );
  });

  it.each([
    [401, "errors.unauthorized"],
    [500, "errors.fatalError"],
    [503, "errors.unavailable"],
  ])("takes a permission for granted only when a response shows it: not a %i", (status, code) => {
    const points = pointsOf({ ...good, status, responseBody: errorsOf({ code }) });
    expect(points.filter((point) => point.endsWith("granted"))).toEqual([]);
  });

  it("sees parameters of the query and of headers that are sent and rejected, and the headers of the response", () => {
    const see = createObserver([
      {
        id: "updateVascoCredential",
        method: "post",
        path: "/things",
        permissions: [],
        parameters: [
          { name: "state", in: "query", required: false, type: "array", items: "string" },
          { name: "limit", in: "query", required: false, type: "integer" },
          { name: "If-Match", in: "header", required: false, type: "string" },
        ],
        responses: { 201: { headers: [{ name: "Location" }, { name: "ETag" }] } },
      },
    ]);
    const sent: Exchange = {
      ...good,
      method: "POST",
      url: "http://reference.test/things?state=on,off&other=1",
      requestHeaders: new Headers({ "if-match": "7" }),
      requestBody: undefined,
      status: 201,
      responseHeaders: new Headers({ location: "/things/1" }),
      responseBody: '"on"',
    };
    expect(pointsOf(sent, see)).toEqual([
      "updateVascoCredential 201",
      "updateVascoCredential",
      "updateVascoCredential 201 header Location",
      "updateVascoCredential query state sent",
      "updateVascoCredential query state on,off",
      "updateVascoCredential query state on",
      "updateVascoCredential query state off",
      "updateVascoCredential header If-Match sent",
      "updateVascoCredential header If-Match 7",
      "updateVascoCredential 201 on",
    ]);
    const responseBody = errorsOf({ code: "errors.invalidData", parameter: "limit" });
    expect(pointsOf({ ...sent, status: 422, responseBody }, see)).toEqual([
      "updateVascoCredential 422 errors.invalidData",
      "updateVascoCredential",
      "updateVascoCredential 422",
      "updateVascoCredential query limit rejected",
    ]);
  });

  it.each([
    ["another method", { method: "DELETE" }],
    ["a path behind it", { url: `${url}/more` }],
    ["a path before it is cut off", { url: "http://reference.test/vasco/vasco-123" }],
  ])("sees no operation for %s", (_, change) => {
    const responseBody = errorsOf({ code: "errors.unknownResource" });
    expect(observe({ ...good, ...change, status: 404, responseBody }, "t")).toEqual([
      { point: "no operation 404 errors.unknownResource", isResponse: true, test: "t" },
    ]);
  });

  it("sees the operation below a path of a host, with a query, and with encoded parameters", () => {
    for (const other of [
      url.replace("/nevisidm", "/below/nevisidm"),
      `${url}?a=/b`,
      url.replace("vasco-123", "%2F%00"),
    ]) {
      expect(pointsOf({ ...good, url: other })).toContain("updateVascoCredential 200");
    }
  });

  it.each(["HEAD", "OPTIONS"])("does not look at %s, which no operation has", (method) => {
    expect(observe({ ...good, method }, "t")).toEqual([]);
  });

  it("takes bodies that are not JSON for none", () => {
    const odd = { ...good, requestBody: Uint8Array.of(0xff), responseBody: "<html>" };
    expect(pointsOf(odd).filter((point) => point.includes("/"))).toEqual([]);
  });
});

describe("a recording", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "recording-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("has every fact once per recorder, with the test that came first, and comes back from all their files", async () => {
    const record = createRecorder(folder);
    const seenBy = (test: string) => observe({ ...good, requestBody: undefined, responseBody: "{}" }, test);
    record(seenBy("first"));
    record(seenBy("second"));
    createRecorder(folder)(seenBy("third"));
    expect(readdirSync(folder)).toHaveLength(2);
    const ofStatus = (await readFacts(folder)).filter(({ isResponse }) => isResponse);
    expect(ofStatus.map(({ test }) => test).sort()).toEqual(["first", "third"]);
  });

  it("is rejected when it holds something else", async () => {
    writeFileSync(join(folder, "x.jsonl"), '{"kind":"wish"}\n');
    await expect(readFacts(folder)).rejects.toThrow('Not a recorded fact: {"kind":"wish"}');
  });
});
