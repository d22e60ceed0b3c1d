import { describe, expect, test, vi } from "vitest";
import { requestOf } from "../../test/request-of.ts";
import { shownResponses } from "../../test/shown-responses.ts";
import { createCredentialClient, type Fetch } from "../index.ts";
import { makeMobileSignature, makeVascoCredential, networkFailure, respondWith } from "../testing/index.ts";
import { type Drift, reportDrift } from "./index.ts";

const baseUrl = "https://idm.example.com/proxy";
const request = { path: { clientExtId: "client-123", userExtId: "user-123" }, body: {} };

/** Sends a change to a server that responds like `fetch`, and collects what is reported. */
async function changeOver(fetch: Fetch) {
  const drifts: Drift[] = [];
  const client = createCredentialClient({
    baseUrl,
    fetch: reportDrift({ fetch, report: (each) => drifts.push(each) }),
  });
  const result = await client.updateMobileSignature(request);
  return { result, drifts, reported: drifts.map(({ kind, pointer }) => `${kind} ${pointer}`.trim()) };
}

const respondingWith = (body: unknown, status = 200) => changeOver(() => Response.json(body, { status }));

describe("nothing is reported", () => {
  test.each(shownResponses)(
    "of a response that the contract shows: $id $status $name",
    async ({ id, status, value }) => {
      const report = vi.fn();
      const response = value === undefined ? new Response(null, { status }) : Response.json(value, { status });
      const fetch = reportDrift({ report, fetch: () => response });
      await fetch(requestOf(id, baseUrl));
      expect(report).not.toHaveBeenCalled();
    },
  );

  test("of a request that is for no operation", async () => {
    const report = vi.fn();
    const response = new Response("<html>", { status: 418 });
    const fetch = reportDrift({ report, fetch: () => response });
    expect(await fetch(new Request("https://idm.example.com/health"))).toBe(response);
    expect(report).not.toHaveBeenCalled();
  });

  test("of a response that is not there, or breaks off: the client reports that", async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
    for (const fetch of [networkFailure(), () => new Response(broken), () => Response.error()]) {
      const { result, drifts } = await changeOver(fetch);
      expect([result.status, drifts]).toEqual([expect.stringMatching(/^(network|unexpected)$/), []]);
    }
  });
});

describe("reported is", () => {
  const credential = makeMobileSignature(1);

  test("a status that the operation does not declare", async () => {
    const { drifts, result } = await respondingWith({ errors: [{ code: "errors.slow", message: "Slow down." }] }, 429);
    expect(result.status).toBe("unexpected");
    expect(new Set(drifts.map(({ kind, status, message }) => `${status} ${kind}: ${message}`))).toEqual(
      new Set(["429 unknown status: updateMobileSignature does not declare the status 429"]),
    );
  });

  test("a body that is not JSON", async () => {
    const { reported } = await changeOver(() => new Response("<html>", { status: 200 }));
    expect(reported).toEqual(["not JSON"]);
  });

  test("a member that is missing", async () => {
    const { msisdn: _, ...rest } = credential;
    expect((await respondingWith(rest)).reported).toEqual(["missing member /msisdn"]);
    expect((await respondingWith({ errors: [{ code: "errors.noRecord" }] }, 404)).reported).toEqual([
      "missing member /errors/0/message",
    ]);
  });

  test("a member that the contract does not know, at any depth", async () => {
    const { drifts, result } = await respondingWith({ ...credential, colour: "red", validity: { "a/b~c": 1 } });
    expect(drifts).toEqual([
      {
        operation: "updateMobileSignature",
        status: 200,
        kind: "unknown member",
        pointer: "/validity/a~1b~0c",
        message: "the contract knows no member /validity/a~1b~0c",
      },
      {
        operation: "updateMobileSignature",
        status: 200,
        kind: "unknown member",
        pointer: "/colour",
        message: "the contract knows no member /colour",
      },
    ]);
    expect(result.status).toBe(200);
  });

  test("a member of an element of an array that the contract does not know", async () => {
    const drifts: string[] = [];
    const body = makeVascoCredential(1, { vascoTokens: [{ authMode: "RO" }, { ...{ serial: 1 }, authMode: "CR" }] });
    const fetch = reportDrift({ fetch: () => Response.json(body), report: ({ pointer }) => drifts.push(pointer) });
    const client = createCredentialClient({ baseUrl, fetch });
    await client.updateVascoCredential({ path: { clientExtId: "client-123", extId: "vasco-123" }, body: {} });
    expect(drifts).toEqual(["/vascoTokens/1/serial"]);
  });

  test("a member that names what every object inherits", async () => {
    const text = JSON.stringify(credential).replace("{", '{"constructor":1,"__proto__":2,');
    const { reported } = await changeOver(() => new Response(text));
    expect(reported).toEqual(["unknown member /constructor", "unknown member /__proto__"]);
  });

  test("a wrong member, in words and without its value", async () => {
    const { reported, drifts } = await respondingWith({
      ...credential,
      version: "8",
      created: "yesterday",
      stateName: "gone",
    });
    expect(reported.sort()).toEqual([
      "wrong member /created",
      "wrong member /created",
      "wrong member /stateName",
      "wrong member /version",
    ]);
    expect(drifts.map(({ message }) => message)).toContain(
      "/created must be a date and time in UTC with whole seconds, ending in Z",
    );
    expect(JSON.stringify(drifts)).not.toMatch(/yesterday|gone|"8"/);
  });

  test.each([[[]], [null], ["text"], [7]])("a body that is %j instead of an object", async (body) => {
    expect((await respondingWith(body)).reported).toEqual(["wrong member"]);
  });
});

test("every response is returned as it came", async () => {
  const plain = createCredentialClient({ baseUrl, fetch: respondWith("updateMobileSignature", 409) });
  const { result } = await changeOver(respondWith("updateMobileSignature", 409));
  expect(result).toEqual(await plain.updateMobileSignature(request));
});

test("the platform's fetch is used when none is given, as it is at the time of the call", async () => {
  const report = vi.fn();
  const client = createCredentialClient({ baseUrl, fetch: reportDrift({ report }) });
  const original = globalThis.fetch;
  Object.assign(globalThis, { fetch: () => Response.json({}) });
  await client.updateMobileSignature(request).finally(() => Object.assign(globalThis, { fetch: original }));
  expect(report).toHaveBeenCalled();
});

test("what the report throws changes no call and does not get lost", async () => {
  const lost: unknown[] = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", (reason) => lost.push(reason));
  const cause = new Error("the reporter is broken");
  const fetch = reportDrift({
    fetch: () => Response.json({}),
    report: () => {
      throw cause;
    },
  });
  const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
  await new Promise((resolve) => setTimeout(resolve));
  process.removeAllListeners("unhandledRejection");
  for (const listener of listeners) process.on("unhandledRejection", listener);
  expect(result.status).toBe(200);
  expect(new Set(lost)).toEqual(new Set([cause]));
});
