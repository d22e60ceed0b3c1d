import { describe, expect, test, vi } from "vitest";
import { mayModify } from "./support/patch.ts";
import { openRawConnection } from "./support/raw-connection.ts";
import { runCommand } from "./support/run-command.ts";
import { startProcess } from "./support/start-process.ts";
import { demoPath } from "./support/start-test-server.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe("a signal", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s stops the server in order: exit code 0", async (signal) => {
    const server = startProcess({ DATA_DIR: temporaryDirectory() });
    await server.url;
    server.kill(signal);
    expect(await server.ended).toBe(0);
    expect(server.stdout()).toMatch(/"msg":"stopping"[\s\S]*"msg":"stopped"/);
  });

  /** A request whose body is still on its way. */
  const beginRequest = async (DATA_DIR: string, url: string) => {
    const { stdout } = await runCommand(["token", ...mayModify], { DATA_DIR });
    const connection = await openRawConnection(Number(new URL(url).port));
    await connection.write(
      `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${stdout.trim()}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`,
    );
    // Now the server has begun with it.
    await connection.until("100 Continue");
    await connection.write("{");
    return connection;
  };

  test("that arrives several times for one Ctrl-C, as below npm, lets the request under way finish", async () => {
    const DATA_DIR = temporaryDirectory();
    const server = startProcess({ DATA_DIR });
    const connection = await beginRequest(DATA_DIR, await server.url);
    for (let count = 0; count < 3; count += 1) server.kill("SIGINT");
    await vi.waitFor(() => expect(server.stdout()).toContain('"msg":"stopping"'), { timeout: 10_000 });
    await connection.write("}");
    await connection.closed();
    expect(connection.received()).toContain("HTTP/1.1 200 OK");
    expect(await server.ended).toBe(0);
  });

  test("SIGHUP, when the terminal is closed while the server drains, lets the request under way finish", async () => {
    const DATA_DIR = temporaryDirectory();
    const server = startProcess({ DATA_DIR });
    const connection = await beginRequest(DATA_DIR, await server.url);
    server.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    server.kill("SIGHUP");
    await connection.write("}");
    await connection.closed();
    expect(connection.received()).toContain("HTTP/1.1 200 OK");
    expect(await server.ended).toBe(0);
  });

  test("that comes again later ends the server at once", async () => {
    const DATA_DIR = temporaryDirectory();
    const server = startProcess({ DATA_DIR, DRAIN_SECONDS: "60" });
    await beginRequest(DATA_DIR, await server.url);
    server.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    server.kill("SIGINT");
    expect(await server.ended).toBe(130);
  });
});
