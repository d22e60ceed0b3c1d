import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { vascoCredential } from "../test/checks/exchange.ts";
import { noData } from "../test/plain-inspection.ts";
import { compare } from "./compare.ts";
import { renderConsole } from "./report/console/render-console.ts";
import { createFetchTarget } from "./transport/fetch-target.ts";

const tokens = { token: async () => "a-token-of-the-test" };
const data: typeof noData = {
  ...noData,
  open: (...of) => ({
    ...noData.open(...of),
    vascoCredential: async () => ({ clientExtId: "client-123", extId: "vasco-123" }),
  }),
};

/** A server that reads one VASCO credential. */
function serve(origin: string, changes: object = {}) {
  const headers = { "Cache-Control": "no-store" };
  return createFetchTarget(() => Response.json({ ...vascoCredential, ...changes }, { headers }), { origin });
}

const options = {
  ...{ tokens, data, seed: 7, only: ["get-vasco-credential/paths/encoded-ext-id"] },
  target: serve("https://new.example.com"),
};

test("the README shows the difference that two servers have", async () => {
  const target = serve("https://old.example.com", { created: "2020-01-01T00:00:00Z", failedLoginCount: null });
  const command = "conformance https://new.example.com --config new.yaml --against https://old.example.com";
  const report = await compare({ ...options, command, against: { tokens, data, target } });
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, shown] = /<!-- comparison -->\n```text\n([\s\S]*?)```\n<!-- \/comparison -->/.exec(readme) ?? [];
  const text = renderConsole(report, { colours: false, files: [] });
  const failure = text.slice(text.indexOf("✗"), text.indexOf("operation  ")).trimEnd();
  expect(`${failure}\n`).toBe(shown);
  expect(report.verdict).toBe("does not conform");
});

test("a server that differs only in what it chooses itself has no difference", async () => {
  const target = serve("https://old.example.com", { created: "2020-01-01T00:00:00Z", version: 9 });
  expect((await compare({ ...options, against: { tokens, data, target } })).verdict).toBe("conforms");
});

test.each([
  [{ waive: ["no-such-decision"] }, "waive names no-such-decision"],
  [{ knownFailures: [{ case: "no/such/case", reason: "…" }] }, "knownFailures names no/such/case"],
  [{ only: ["/concurrency/"] }, "No case that can be compared"],
])("%j is rejected before anything is sent", async (wrong, message) => {
  const sent: Request[] = [];
  const target = createFetchTarget((request) => {
    sent.push(request);
    return new Response();
  });
  const against = { tokens, data, target };
  await expect(compare({ ...options, target, against, ...wrong })).rejects.toThrow(message);
  expect(sent).toEqual([]);
});
