import { operations, type ReceivedRequest } from "@credential-api/contract";
import { explainRequest, explainResponse, explainResponseHeaders } from "@credential-api/contract/validators";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { oneCaller, openReference, toRequest } from "../../test/send.ts";
import { type Store, StoreUnavailable, Unavailable } from "../index.ts";
import { readWebBody } from "./body/read-body.ts";
import { toHonoHandler } from "./hono-mount.ts";
import { toPathTemplate } from "./parameters/path-template.ts";
import type { Report } from "./report.ts";
import { createRequestHandler, type Perform } from "./request-handler.ts";

const id = "updateVascoCredential";
const template = toPathTemplate(operations[id].path);
const rules = {
  ...operations[id],
  explainRequest: explainRequest[id],
  explainResponse: explainResponse[id],
  explainResponseHeaders: explainResponseHeaders[id],
};

async function responseOf(perform: Perform<ReceivedRequest<typeof id>>, checkResponses: boolean) {
  const reports: Report[] = [];
  const options = {
    callers: oneCaller({}),
    checkResponses,
    isAccepting: () => true,
    report: (report: Report) => reports.push(report),
    retryAfterSeconds: 5,
  };
  const handle = createRequestHandler(rules, template, perform, options);
  const app = new Hono().all(template.route, toHonoHandler(handle, readWebBody));
  const response = await app.fetch(toRequest(id, {}));
  return {
    status: response.status,
    text: await response.text(),
    reports: reports.map((report) => ("error" in report ? String(report.error) : report.kind)),
  };
}

describe("a response that breaks the contract is a 500 when responses are checked", () => {
  test.each<[string, Awaited<ReturnType<Perform<ReceivedRequest<typeof id>>>>, string]>([
    [
      "a status that is not declared",
      { status: 405, body: { errors: [] } },
      `ContractViolation: ${id} 405: the status is not declared`,
    ],
    [
      "a body that is not declared",
      { status: 200, body: { version: "3" } },
      `ContractViolation: ${id} 200: the body breaks required at ""`,
    ],
    [
      "an error body without errors",
      { status: 404, body: { errors: [] } },
      `ContractViolation: ${id} 404: the body breaks minItems at "/errors"`,
    ],
    [
      "a code that the status does not have",
      { status: 422, body: { errors: [{ code: "errors.duplicateValue", message: "No." }] } },
      `ContractViolation: ${id} 422: the code errors.duplicateValue is not declared`,
    ],
  ])("%s", async (_, invalid, report) => {
    const { status, text, reports } = await responseOf(async () => invalid, true);
    expect(status).toBe(500);
    expect(text).toBe('{"errors":[{"code":"errors.fatalError","message":"An internal error occurred."}]}');
    expect(reports).toContain(report);
  });

  test("and is sent when they are not", async () => {
    const invalid = { status: 200, body: { version: "3" } } as const;
    expect(await responseOf(async () => invalid, false)).toEqual({ status: 200, text: '{"version":"3"}', reports: [] });
  });
});

test("an operation never sees a request that breaks the contract", async () => {
  const seen: unknown[] = [];
  await responseOf(async (request, caller) => {
    seen.push(request, caller.subject);
    return { status: 404, body: { errors: [{ code: "errors.noRecord", message: "No." }] } };
  }, true);
  expect(seen).toEqual([{ path: { clientExtId: "client-123", extId: "vasco-123" }, body: {} }, "tester"]);
});

describe("500", () => {
  const secret = new Error("password hunter2 in /etc/secret");

  test("shows no internals, and reports the error", async () => {
    const { reports, send } = broken({ readCredential: () => Promise.reject(secret) });
    const { status, body } = await send("updateVascoCredential");
    expect(status).toBe(500);
    expect(body).toEqual({ errors: [{ code: "errors.fatalError", message: "An internal error occurred." }] });
    expect(reports).toEqual([{ kind: "bug", operationId: "updateVascoCredential", error: secret }]);
  });

  test("for any exception while a caller is identified", async () => {
    const { send } = openReference({ callers: { identify: () => Promise.reject(secret) } });
    expect((await send("updateVascoCredential")).status).toBe(500);
  });

  test("for a response that breaks the contract, when responses are checked", async () => {
    const invalid = { readCredential: async () => ({ version: "7", secret: "hunter2" }) };
    const { reports, send } = broken(invalid);
    expect((await send("updateMobileSignature")).status).toBe(500);
    expect(String(reports.map((report) => "error" in report && report.error))).toMatch(
      /^ContractViolation: updateMobileSignature 200: the body breaks \w+ at "/,
    );
    expect(JSON.stringify(reports)).not.toContain("hunter2");
  });

  test("not for a reporter that throws: a log must not change a response", async () => {
    const { send } = openReference({
      report: () => {
        throw new Error("The log is full");
      },
    });
    expect((await send("updateMobileSignature", { body: { version: 1 } })).status).toBe(409);
  });
});

describe("503 with Retry-After", () => {
  const down = new StoreUnavailable("No route to 10.0.0.7");

  test("when the store cannot be reached, and it is reported", async () => {
    const { reports, send } = broken({ readCredential: () => Promise.reject(down) });
    const { status, headers, body } = await send("updateVascoCredential");
    expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
    expect(body).toEqual({
      errors: [{ code: "errors.unavailable", message: "The service is not available at the moment." }],
    });
    expect(reports).toEqual([{ kind: "unavailable", operationId: "updateVascoCredential", error: down }]);
  });

  test("when callers cannot be identified at the moment", async () => {
    const { send } = openReference({ callers: { identify: () => Promise.reject(new Unavailable("No keys")) } });
    expect((await send("updateVascoCredential")).status).toBe(503);
  });

  test("while the server drains, before anything else of the operation, with the seconds of the host", async () => {
    const { send, fetch } = openReference({ isAccepting: () => false, retryAfterSeconds: 30 });
    const { status, headers } = await send("updateVascoCredential", { authorization: null });
    expect([status, headers.get("retry-after")]).toEqual([503, "30"]);
    expect((await fetch("http://reference.test/other")).status).toBe(404);
  });
});

function broken(faults: { readonly [Method in keyof Store]?: () => Promise<unknown> }) {
  const reports: Report[] = [];
  const store: Store = Object.assign(openReference().store, faults);
  return { reports, ...openReference({ store, report: (report) => reports.push(report) }) };
}
