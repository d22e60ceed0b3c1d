/** The data that every server starts with: one client, its default policy, and users with a mobile signature each. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { operations } from "@credential-api/contract";
// @boundaries-ignore The bench runs the server as `npm start` does.
import { findProgram, OPTIONS } from "../../../server/bin/find-program.js";
import { createTemporaryDirectory } from "../processes/temporary-directory.ts";
import { CLIENT, toSignature } from "./signature.ts";

/** Data in a directory of its own. */
export interface DataSet {
  /** The directory for `DATA_DIR`: it has the secret of the tokens, and each server on SQLite needs a copy of its own. */
  readonly directory: string;
  /** The file for `SEED`. */
  readonly seedFile: string;
  /** Where the credentials are. */
  readonly paths: readonly string[];
  /** A token for all of it. */
  readonly token: string;
  /** A token with a permission that no update accepts. */
  readonly weakToken: string;
  remove(): void;
}

/** The options of Node that `npm start` runs the server with. */
export const serverOptions: readonly string[] = OPTIONS;

/** The command line of the server as `npm start` runs it: options of Node, and the program. */
export const serverProgram: readonly string[] = [...OPTIONS, (await findProgram()).file];

/** Makes data with that many credentials in the folder for temporary files. */
export async function createDataSet(credentials: number): Promise<DataSet> {
  const { path: directory, remove } = createTemporaryDirectory();
  const numbers = Array.from({ length: credentials }, (_, number) => number);
  const policy = { extId: "policy", type: "MobileSignaturePolicy", isDefault: true, parameters: {} };
  const records = [
    { kind: "client", extId: CLIENT, name: "Bench" },
    ...numbers.map((number) => ({ kind: "user", clientExtId: CLIENT, extId: `user-${number}` })),
    { kind: "policy", clientExtId: CLIENT, ...policy },
    ...numbers.map((number) => ({ kind: "credential", clientExtId: CLIENT, credential: toSignature(number) })),
  ];
  const seedFile = join(directory, "seed.jsonl");
  writeFileSync(seedFile, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return {
    directory,
    seedFile,
    paths: numbers.map((number) =>
      operations.updateMobileSignature.path.replace("{clientExtId}", CLIENT).replace("{userExtId}", `user-${number}`),
    ),
    token: await makeToken(directory, ["AccessControl.CredentialModify", "AccessControl.CredentialView"]),
    weakToken: await makeToken(directory, ["AccessControl.CredentialView"]),
    remove,
  };
}

async function makeToken(directory: string, permissions: readonly string[]): Promise<string> {
  const rights = permissions.flatMap((name) => ["--permission", name]);
  const parameters = [...serverProgram, "token", ...rights, "--client", CLIENT, "--ttl", "1d"];
  const env = { PATH: process.env.PATH, DATA_DIR: directory };
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { env });
  return stdout.trim();
}
