import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRecorder, readFacts } from "./facts.ts";
import { type Exchange, observe } from "./observe.ts";

const url = "http://reference.test/nevisidm/api/core/v1/client-123/vasco/vasco-123";
const good: Exchange = {
  method: "PATCH",
  url,
  requestBody: new TextEncoder().encode('{"stateName":"disabled","version":"3"}'),
  status: 200,
  responseBody: '{"stateName":"disabled","version":4,"vascoTokens":[{"authMode":"RO"},{"authMode":"CR"}]}',
};
const refusal = (...errors: object[]) => JSON.stringify({ errors });

describe("observe", () => {
  it("sees the operation, the status, and the texts of both bodies with their places", () => {
    const of = { operationId: "updateVascoCredential", test: "t" };
    expect(observe(good, "t")).toEqual([
      { kind: "response", ...of, status: 200, codes: [], denied: [] },
      { kind: "value", ...of, direction: "request", pointer: "/stateName", value: "disabled" },
      { kind: "value", ...of, direction: "request", pointer: "/version", value: "3" },
      { kind: "value", ...of, direction: "response", pointer: "/stateName", value: "disabled" },
      { kind: "value", ...of, direction: "response", pointer: "/vascoTokens/*/authMode", value: "RO" },
      { kind: "value", ...of, direction: "response", pointer: "/vascoTokens/*/authMode", value: "CR" },
    ]);
  });

  it("sees every code of a refusal, and no value: what is refused was not reached", () => {
    const responseBody = refusal({ code: "errors.invalidData" }, { code: "errors.modifyReadonlyData" });
    expect(observe({ ...good, status: 422, responseBody }, "t")).toEqual([
      {
        kind: "response",
        operationId: "updateVascoCredential",
        status: 422,
        codes: ["errors.invalidData", "errors.modifyReadonlyData"],
        denied: [],
        test: "t",
      },
    ]);
  });

  it.each([
    ["The permission AccessControl.CredentialView is missing.", ["AccessControl.CredentialView"]],
    [
      "The permissions AccessControl.CredentialModify, AccessControl.CredentialView are missing.",
      ["AccessControl.CredentialModify", "AccessControl.CredentialView"],
    ],
    ["The permission AccessControl.CredentialViewAll is missing.", []],
  ])("sees which permissions are denied: %s", (message, denied) => {
    const responseBody = refusal({ code: "errors.permissionDenied", message });
    expect(observe({ ...good, status: 403, responseBody }, "t")).toMatchObject([{ status: 403, denied }]);
  });

  it.each([
    ["another method", { method: "DELETE" }],
    ["a path behind it", { url: `${url}/more` }],
    ["a path before it is cut off", { url: "http://reference.test/vasco/vasco-123" }],
  ])("sees no operation for %s", (_, change) => {
    expect(observe({ ...good, ...change, status: 404 }, "t")).toMatchObject([{ operationId: null, status: 404 }]);
  });

  it("sees the operation below a path of a host, with a query, and with encoded parameters", () => {
    for (const other of [
      url.replace("/nevisidm", "/below/nevisidm"),
      `${url}?a=/b`,
      url.replace("vasco-123", "%2F%00"),
    ]) {
      expect(observe({ ...good, url: other }, "t")[0]).toMatchObject({ operationId: "updateVascoCredential" });
    }
  });

  it.each(["HEAD", "OPTIONS"])("does not look at %s, which no operation has", (method) => {
    expect(observe({ ...good, method }, "t")).toEqual([]);
  });

  it("takes bodies that are not JSON for none", () => {
    const odd = { ...good, requestBody: Uint8Array.of(0xff), responseBody: "<html>" };
    expect(observe(odd, "t")).toMatchObject([{ kind: "response", codes: [] }]);
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
    expect((await readFacts(folder)).map(({ test }) => test).sort()).toEqual(["first", "third"]);
  });

  it("is refused when it holds something else", async () => {
    writeFileSync(join(folder, "x.jsonl"), '{"kind":"wish"}\n');
    await expect(readFacts(folder)).rejects.toThrow('Not a recorded fact: {"kind":"wish"}');
  });
});
