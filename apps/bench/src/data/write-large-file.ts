import { closeSync, openSync, writeSync } from "node:fs";

/**
 * Writes a file of JSON Lines for `import` with one client and `count` credentials: a user with a mobile signature for every
 * fourth, and VASCO credentials. Returns the number of its lines.
 */
export function writeLargeFile(file: string, count: number): number {
  const descriptor = openSync(file, "w");
  let [block, lines] = ["", 0];
  const write = (record: object) => {
    block += `${JSON.stringify(record)}\n`;
    lines += 1;
    if (block.length > 1_048_576) flush();
  };
  const flush = () => {
    writeSync(descriptor, block);
    block = "";
  };
  write({ kind: "client", extId: clientExtId, name: "Large" });
  for (const type of ["MobileSignaturePolicy", "VascoPolicy"]) {
    write({ kind: "policy", clientExtId, extId: type, type, isDefault: true, parameters: {} });
  }
  for (let index = 0; index < count; index += 4) write({ kind: "user", clientExtId, extId: `user-${index}` });
  for (let index = 0; index < count; index += 1) {
    write({ kind: "credential", clientExtId, credential: index % 4 === 0 ? toSignature(index) : toVasco(index) });
  }
  flush();
  closeSync(descriptor);
  return lines;
}

const clientExtId = "large";
const created = "2026-03-01T09:00:00Z";
const validity = { from: created, to: "2036-03-01T09:00:00Z" };

function toSignature(index: number): object {
  return {
    created,
    lastModified: created,
    version: 1,
    extId: `credential-${index}`,
    userExtId: `user-${index}`,
    policyExtId: "MobileSignaturePolicy",
    stateName: "active",
    type: "MobileSignature",
    validity,
    identificator: `MSS-${index}`,
    msspIdentifier: "http://mss.example.com/main",
    msisdn: `+4179${String(index).padStart(7, "0")}`,
  };
}

function toVasco(index: number): object {
  return {
    created,
    lastModified: created,
    version: 1,
    extId: `credential-${index}`,
    policyExtId: "VascoPolicy",
    stateName: "initial",
    type: "Vasco",
    validity,
    vascoTokens: [{ authMode: "RO", data: Buffer.from(`DIGIPASS-${index}`).toString("base64") }],
  };
}
