import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { join } from "node:path";
import { connect, type PeerCertificate } from "node:tls";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { makeCertificate } from "../../test/support/make-certificate.ts";
import { openRawConnection } from "../../test/support/raw-connection.ts";
import { startTestServer } from "../../test/support/start-test-server.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { CliError } from "../cli-error.ts";
import { createLog } from "../log/log.ts";
import { openTlsCredentials } from "./tls-credentials.ts";
import { readTlsFiles } from "./tls-files.ts";

type Pair = Awaited<ReturnType<typeof makeCertificate>>;
let first: Pair;
let second: Pair;
beforeAll(async () => {
  [first, second] = await Promise.all([makeCertificate({ name: "first" }), makeCertificate({ name: "second" })]);
});

/** Writes a certificate and its key into a folder. */
function write(folder: string, { cert, key }: Pair) {
  const files = { cert: join(folder, "tls.crt"), key: join(folder, "tls.key") };
  writeFileSync(files.cert, cert);
  writeFileSync(files.key, key);
  return files;
}

/** A server with TLS that looks at its files often. */
async function startTlsServer(files: { readonly cert: string; readonly key: string }) {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const log = createLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  const tls = await openTlsCredentials(files, { log, now: () => new Date(), intervalMs: 20 });
  const server = await startTestServer({ tls });
  return { server, lines };
}

/** The name in the certificate that a new connection gets. */
function nameOf(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port, rejectUnauthorized: false }, () => {
      const { subject }: PeerCertificate = socket.getPeerCertificate();
      socket.destroy();
      resolve(String(subject.CN));
    });
    socket.on("error", reject);
  });
}

function statusOf(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

describe("a server with TLS", () => {
  test("has an https address, serves operations there, and no HTTP", async () => {
    const { server } = await startTlsServer(write(temporaryDirectory(), first));
    expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
    expect(await statusOf(`${server.url}/health/ready`)).toBe(200);
    expect(await statusOf(`${server.url}/nevisidm/api/core/v1/a/users/b/mobile-signature`)).toBe(401);
    await expect(fetch(`http://127.0.0.1:${server.port}/health/ready`)).rejects.toThrow();
  });

  test("speaks nothing older than TLS 1.2", async () => {
    const { server } = await startTlsServer(write(temporaryDirectory(), first));
    const protocolOf = (version: "TLSv1.1" | "TLSv1.2") =>
      new Promise((resolve) => {
        const options = { minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" } as const;
        const socket = connect({ port: server.port, host: "127.0.0.1", rejectUnauthorized: false, ...options }, () => {
          resolve(socket.getProtocol());
          socket.destroy();
        });
        socket.on("error", () => resolve("rejected"));
      });
    expect(await protocolOf("TLSv1.1")).toBe("rejected");
    expect(await protocolOf("TLSv1.2")).toBe("TLSv1.2");
  });

  test("stops although a connection is open on which nothing was ever sent", async () => {
    const { server } = await startTlsServer(write(temporaryDirectory(), first));
    const socket = connect({ port: server.port, host: "127.0.0.1", rejectUnauthorized: false });
    onTestFinished(() => void socket.destroy());
    await new Promise((resolve) => socket.once("secureConnect", resolve));
    const startMs = performance.now();
    await server.stop();
    expect(performance.now() - startMs).toBeLessThan(1_500);
  });
});

test("a handshake that never ends holds no stopping server longer than its drain", async () => {
  const files = write(temporaryDirectory(), first);
  const log = createLog("silent", { write: () => undefined });
  const tls = await openTlsCredentials(files, { log, now: () => new Date() });
  const server = await startTestServer({ tls, drainMs: 300 });
  const connection = await openRawConnection(server.port);
  // The beginning of a record with a ClientHello.
  await connection.write("\x16\x03\x01\x02\x00\x01");
  const startMs = performance.now();
  await server.stop();
  await connection.closed();
  expect(performance.now() - startMs).toBeLessThan(5_000);
});

describe("new connections get a new certificate", () => {
  test("when its files are written in place, and a broken one in between changes nothing", async () => {
    const folder = temporaryDirectory();
    const { server, lines } = await startTlsServer(write(folder, first));
    expect(await nameOf(server.port)).toBe("first");
    writeFileSync(join(folder, "tls.crt"), second.cert);
    const problems = () => lines.filter(({ msg }) => String(msg).startsWith("TLS files cannot be used"));
    await vi.waitFor(() => expect(problems()).toHaveLength(1));
    expect(problems()[0]).toMatchObject({
      level: "error",
      problem: expect.stringMatching(/is not the key of the cert/),
    });
    expect(await nameOf(server.port)).toBe("first");
    writeFileSync(join(folder, "tls.key"), second.key);
    await vi.waitFor(async () => expect(await nameOf(server.port)).toBe("second"));
    expect(problems()).toHaveLength(1);
    expect(lines.some(({ msg }) => msg === "TLS certificate replaced")).toBe(true);
  });

  test("when a symbolic link is put in the place of another, as Kubernetes does", async () => {
    const folder = temporaryDirectory();
    for (const [name, pair] of [
      ["..1", first],
      ["..2", second],
    ] as const) {
      mkdirSync(join(folder, name));
      write(join(folder, name), pair);
    }
    symlinkSync("..1", join(folder, "..data"));
    symlinkSync("..data/tls.crt", join(folder, "tls.crt"));
    symlinkSync("..data/tls.key", join(folder, "tls.key"));
    const { server } = await startTlsServer({ cert: join(folder, "tls.crt"), key: join(folder, "tls.key") });
    expect(await nameOf(server.port)).toBe("first");
    symlinkSync("..2", join(folder, "..data_tmp"));
    renameSync(join(folder, "..data_tmp"), join(folder, "..data"));
    await vi.waitFor(async () => expect(await nameOf(server.port)).toBe("second"));
  });
});

describe("is a clear error:", () => {
  test.each<[string, (folder: string) => Promise<void> | void, RegExp]>([
    ["a file that is not there", () => undefined, /^TLS_CERT .*tls.crt cannot be read \(ENOENT\)/],
    [
      "a certificate that is none",
      (folder) => void write(folder, { ...first, cert: "text" }),
      /is not a PEM file with a c/,
    ],
    [
      "a key that is none",
      (folder) => void write(folder, { ...first, key: "text" }),
      /^TLS_KEY .* is not a PEM file with a p/,
    ],
    [
      "another key",
      (folder) => void write(folder, { ...first, key: second.key }),
      /is not the key of the certificate in/,
    ],
    [
      "an expired certificate",
      async (folder) => void write(folder, await makeCertificate({ notAfter: new Date("2026-01-31T12:00:00Z") })),
      /^TLS_CERT .* expired on 2026-01-31\. Renew it\.$/,
    ],
    [
      "a certificate of the future",
      async (folder) =>
        void write(
          folder,
          await makeCertificate({
            notBefore: new Date("2999-01-01T00:00:00Z"),
            notAfter: new Date("2999-02-01T00:00:00Z"),
          }),
        ),
      /is valid from 2999-01-01 only/,
    ],
  ])("%s", async (_, prepare, message) => {
    const folder = temporaryDirectory();
    await prepare(folder);
    const files = { cert: join(folder, "tls.crt"), key: join(folder, "tls.key") };
    const error = await readTlsFiles(files, new Date()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CliError);
    expect(String((error as CliError).message)).toMatch(message);
    expect(String((error as CliError).message)).not.toContain("PRIVATE KEY-----");
  });
});
