import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { CliError, systemErrorCode, toFileError } from "../cli-error.ts";

/** The secret that development tokens are signed with. */
export interface DevelopmentSecret {
  readonly key: Uint8Array;
  /** Others than the owner can read the file, so others could sign tokens. */
  readonly isExposed: boolean;
}

/**
 * Reads the secret from the file, which is made with owner-only rights if it is missing. It appears under its name
 * complete or not at all, and never twice: processes that start at once end up with the same secret.
 *
 * @throws CliError when the file cannot be made or read, or does not hold a secret.
 */
export function readDevelopmentSecret(file: string): DevelopmentSecret {
  try {
    return read(file) ?? create(file);
  } catch (error) {
    throw toFileError(file, error);
  }
}

const SECRET_BYTES = 32;
const SECRET_TEXT = /^[\w-]{43}\n$/;

function read(file: string): DevelopmentSecret | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return undefined;
    throw error;
  }
  if (!SECRET_TEXT.test(text)) {
    throw new CliError(
      `${file} does not hold a secret that this server has made. Delete it; a new one is made at the next start.`,
    );
  }
  const isExposed = process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0;
  return { key: Buffer.from(text, "base64url"), isExposed };
}

function create(file: string): DevelopmentSecret {
  const secret = randomBytes(SECRET_BYTES);
  const draft = `${file}.${process.pid}.${randomBytes(6).toString("hex")}`;
  try {
    writeFileSync(draft, `${secret.toString("base64url")}\n`, { mode: 0o600, flag: "wx", flush: true });
    // A link, other than a rename, fails when the name is taken: the first process wins and the others read its secret.
    linkSync(draft, file);
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const secretOfFirst = read(file);
  if (secretOfFirst === undefined) throw new CliError(`${file} disappeared while it was being made. Start again.`);
  return secretOfFirst;
}
