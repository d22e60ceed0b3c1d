import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { belongsToThisUser } from "./peer-user.ts";

const own = process.geteuid?.() ?? 0;
const stranger = own + 1;

/** The client's socket, from port 60016 to port 36323, as the kernel lists it. */
const line = (uid: number, address = "0100007F") =>
  `   3: ${address}:EA70 0100007F:8DE3 01 00000000:00000000 00:00000000 00000000 ${uid} 0 184058 2 0 20 0 0 11 -1`;
const serverLine = "   4: 0100007F:8DE3 0100007F:EA70 01 00000000:00000000 00:00000000 00000000 0 0 184059 1 0 20";
const ports = { localPort: 36_323, remotePort: 60_016 };

const check = (tcp: readonly string[], tcp6: readonly string[] = []) =>
  belongsToThisUser(ports, async (name) => ["  sl  local_address …", ...(name === "tcp" ? tcp : tcp6)].join("\n"));

describe("by the table of connections", () => {
  test("the user of this process and root are let in, over IPv4 and IPv6", async () => {
    expect(await check([serverLine, line(own)])).toBe(true);
    expect(await check([serverLine, line(0)])).toBe(true);
    expect(await check([], [line(own, "00000000000000000000000001000000")])).toBe(true);
  });

  test("another user is not, nor is a socket that is not listed", async () => {
    expect(await check([serverLine, line(stranger)])).toBe(false);
    expect(await check([serverLine])).toBe(false);
    expect(await check([])).toBe(false);
    expect(await belongsToThisUser({}, async () => line(own))).toBe(false);
  });

  test("another user is not when a socket of this user has the same ports under another address", async () => {
    expect(await check([line(own), line(stranger, "0200007F")])).toBe(false);
  });

  test("a system without such a table lets everybody in", async () => {
    expect(await belongsToThisUser(ports, null)).toBe(true);
  });
});

describe.skipIf(process.platform !== "linux")("on Linux", () => {
  async function listen(): Promise<{ port: number; accepted: Promise<Socket> }> {
    const server: Server = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    const accepted = once(server, "connection").then(([socket]: Socket[]) => {
      if (socket === undefined) throw new Error("No socket");
      onTestFinished(() => void socket.destroy());
      return socket;
    });
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("No port");
    return { port: address.port, accepted };
  }

  test("a connection of this user is known", async () => {
    const { port, accepted } = await listen();
    const client = connect(port, "127.0.0.1");
    onTestFinished(() => void client.destroy());
    expect(await belongsToThisUser(await accepted)).toBe(true);
  });

  test.skipIf(own !== 0)("a connection of another user is known, which takes root to try", async () => {
    const { port, accepted } = await listen();
    const program = `exec 3<>/dev/tcp/127.0.0.1/${port}; sleep 30`;
    const child = spawn("/bin/bash", ["-c", program], { uid: 65_534, gid: 65_534, cwd: "/" });
    onTestFinished(() => void child.kill());
    expect(await belongsToThisUser(await accepted)).toBe(false);
  });
});
