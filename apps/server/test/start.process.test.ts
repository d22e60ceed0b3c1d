import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startProcess } from "./support/start-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe("a server that cannot start says why in one sentence and exits with 1:", () => {
  test("the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const server = startProcess({ DATA_DIR: temporaryDirectory(), PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toBe(
      `127.0.0.1:${port} is taken by another process. Stop that one, or choose another port: PORT=${port + 1}.\n`,
    );
  });

  test("others could reach it with the development secret", async () => {
    const server = startProcess({ DATA_DIR: temporaryDirectory(), HOST: "0.0.0.0" });
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toMatch(/ALLOW_DEVELOPMENT_SECRET=true/);
  });

  test("the data is damaged", async () => {
    const DATA_DIR = temporaryDirectory();
    writeFileSync(join(DATA_DIR, "credentials.sqlite"), "damaged ".repeat(1_000));
    const server = startProcess({ DATA_DIR });
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toMatch(/credentials\.sqlite is damaged or is not an SQLite file\. .*\n$/);
    expect(server.stderr().split("\n")).toHaveLength(2);
  });
});
