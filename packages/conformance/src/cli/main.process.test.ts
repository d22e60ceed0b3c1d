import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

const configuration = `
tokens: { static: [{ token: { env: TOKEN } }] }
data: { client: client-1, users: { withMobileSignature: [user-1] } }
`;

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends the run, and every report says what ran until then",
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), "conformance-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    // Ten requests in a second are so few that the run is at work when the signal comes.
    const server = createServer((_, response) => response.writeHead(500).end());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const files = { html: "report.html", json: "report.json", junit: "junit.xml", badge: "badge.svg" };
    const reports = Object.entries(files).flatMap(([format, file]) => ["--report", `${format}=${join(folder, file)}`]);
    const config = join(folder, "conformance.yaml");
    writeFileSync(config, configuration);
    const kit = spawn(process.execPath, [main, url, "--config", config, "--rate", "10", ...reports], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, TOKEN: "a-token-of-the-test" },
    });
    onTestFinished(() => void kit.kill("SIGKILL"));
    const output = kit.stdout.toArray();
    await once(server, "request");
    kit.kill(signal);
    const [code] = await once(kit, "exit");
    expect(code).toBe(2);
    expect(Buffer.concat(await output).toString()).toContain("The run was stopped");
    const texts = Object.values(files).map((file) => readFileSync(join(folder, file), "utf8"));
    for (const text of texts) expect(text).toMatch(/inconclusive|The run was stopped/);
  },
);

test("a reader that has gone ends the kit as a broken pipe ends a program, without a stack", async () => {
  const kit = spawn(process.execPath, [main, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
  kit.stdout.destroy();
  const errors = kit.stderr.toArray();
  const [code] = await once(kit, "exit");
  expect([code, Buffer.concat(await errors).toString()]).toEqual([141, ""]);
});
