/** Values that must not be kept: what a database, the log and the commands hold after calls that carried them. */
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { demoData, type Store } from "@credential-api/reference";
import { expect, test } from "vitest";
import type { CommandResult } from "../support/run-command.ts";
import { demoPath, signToken, startTestServer } from "../support/start-test-server.ts";

/** A store with the demo data, and ways to look at what it has kept. */
export interface Kept {
  readonly store: Store;
  /** Everything that the engine has kept, as it has kept it: bytes as Latin-1, or rows as text. */
  dump(): Promise<string>;
  /** Runs a command on the same data. */
  run(...parameters: string[]): Promise<CommandResult>;
}

const certificate = readFileSync(new URL("../support/canary.pem", import.meta.url), "utf8");
const certificateLine = String(certificate.split("\n")[2]);
const demoSignature = demoData.credentials[0]?.credential;
const demoMsisdn = demoSignature?.type === "MobileSignature" ? demoSignature.msisdn : "";
const tokenData = "Q0FOQVJZLVRPS0VOLURBVEEtMDAwMQ==";

/** Tests that an engine keeps no canary. `open` makes a new store with the demo data. */
export function describeCanaries(name: string, open: () => Promise<Kept>): void {
  test(`${name}, log and commands hold nothing of tokens, headers and what was rejected; the history holds no value`, async () => {
    expect(await findLeaks(await open())).toEqual([]);
  });
}

/** Makes calls that carry canaries, and names the places where one was kept that must not be. */
export async function findLeaks({ store, dump, run }: Kept): Promise<readonly string[]> {
  const server = await startTestServer({ store });
  const bad = `${await signToken({ subject: "other" })}x`;
  const accepted = { msisdn: "+41760009991", signerCert: certificate };
  const url = (id: Parameters<typeof demoPath>[0], ids = {}) => `${server.url}${demoPath(id, ids)}`;
  const send = (method: string, to: string, body: object) =>
    fetch(to, {
      method,
      headers: {
        authorization: `Bearer ${server.token}`,
        "content-type": "application/json",
        cookie: "session=CANARY-COOKIE",
        "x-pin": "CANARY-HEADER",
      },
      body: JSON.stringify(body),
    }).then(({ status }) => status);

  const statuses = [
    // Accepted: the values are in the credential, and only there.
    await send("PATCH", url("updateMobileSignature"), accepted),
    await send("PATCH", url("updateMobileSignature"), { msisdn: "+41760009992" }),
    await send("POST", url("createVascoCredential"), {
      extId: "canary",
      vascoTokens: [{ authMode: "RO", data: tokenData }],
    }),
    // Rejected: the values are nowhere.
    await send("PATCH", url("updateMobileSignature"), { pin: "CANARY-PIN" }),
    await send("PATCH", url("updateMobileSignature"), { "CANARY-NAME": 1 }),
    await send("PATCH", url("updateMobileSignature"), { msisdn: "CANARY-MSISDN" }),
    await send("PATCH", url("updateMobileSignature"), { msisdn: "+41760009993", version: 1 }),
    await send("PATCH", url("updateVascoCredential"), { vascoTokens: [{ authMode: "CANARY", data: "" }] }),
    await send("PATCH", `${url("updateMobileSignature")}?pin=CANARY-QUERY`, { stateName: "CANARY-STATE" }),
    await send("PATCH", url("updateMobileSignature", { userExtId: "CANARY-USER" }), {}),
    (await server.patch("updateMobileSignature", accepted, { authorization: `Bearer ${bad}` })).status,
  ];
  expect(statuses).toEqual([200, 200, 201, 422, 422, 422, 409, 422, 422, 404, 401]);

  while (server.lines.filter(({ msg }) => msg === "request").length < statuses.length) await sleep(5);
  const log = JSON.stringify(server.lines);
  const history = await run("history", "mobile-signature-123", "--json");
  const exported = (await run("export")).stdout.split("\n");
  const entries = exported.filter((line) => line.startsWith('{"kind":"history"'));
  const outputs = [history, await run("history", "--verify"), await run("history", "canary")].map((output) =>
    JSON.stringify(output),
  );
  const kept = await dump();

  // The search finds what is kept on purpose.
  for (const value of ["+41760009992", certificateLine, tokenData]) expect(kept).toContain(value);
  expect(entries).toHaveLength(3);

  const tokens = [server.token, bad].flatMap((token) => [token, ...token.split(".").slice(1)]);
  const rejected = ["CANARY", "+41760009993", ...tokens];
  const values = [demoMsisdn, "+41760009991", "+41760009992", certificateLine, tokenData, ...rejected];
  const places: Readonly<Record<string, readonly [text: string, canaries: readonly string[]]>> = {
    database: [kept, rejected],
    history: [entries.join("\n"), values],
    log: [log, values],
    output: [outputs.join("\n"), values],
  };
  return Object.entries(places).flatMap(([place, [text, canaries]]) =>
    canaries.filter((canary) => text.includes(canary)).map((canary) => `${place}: ${canary}`),
  );
}
