import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policies } from "../../test/faulty-servers/faults/changes/policies.ts";
import { inspectServer, secret } from "../../test/faulty-servers/inspect-server.ts";
import { loadServer } from "../../test/faulty-servers/load-server.ts";
import { renderConsole } from "./console/render-console.ts";

const origin = "https://host.example.com";

test("the README shows the report of a server with one fault", async () => {
  const fault = policies.faults.find(({ name }) => name === "policy-unknown-404");
  if (fault === undefined) throw new Error("No fault is policy-unknown-404");
  const { createServer } = await loadServer(fault);
  const server = createServer(secret);
  const report = await inspectServer(
    server,
    {
      seed: 7,
      only: ["update-vasco-credential/statuses/"],
      command: `conformance ${origin} --config conformance.yaml`,
    },
    { origin, send: server.send, close: async () => {} },
  );
  const text = renderConsole({ ...report, durationMs: 840 }, { colours: false, files: ["report.html"] });
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, shown] = /<!-- report -->\n[\s\S]*?```text\n([\s\S]*?)```\n<!-- \/report -->/.exec(readme) ?? [];
  expect(withoutNumbers(text)).toBe(withoutNumbers(shown ?? ""));
});

/** Without the numbers that a new case, a new version or an edit of the contract changes. */
function withoutNumbers(report: string): string {
  const [failures = "", ...numbers] = report.split(/^(?=operation {2})/m);
  return [
    failures.replaceAll(/(spec\/\S+):\d+/g, "$1:(line)"),
    ...numbers.map((text) => text.replaceAll(/ *\d[\d.]*/g, " (number)")),
  ].join("");
}
