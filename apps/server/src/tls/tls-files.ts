import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createSecureContext } from "node:tls";
import { CliError, systemErrorCode } from "../cli-error.ts";

/** Which files have the certificate and its key. */
export interface TlsFiles {
  /** PEM: the certificate of the server, then those of the authorities in between. */
  readonly cert: string;
  /** PEM: the private key of the certificate, not encrypted. */
  readonly key: string;
}

/** What both files hold. */
export interface TlsPair {
  readonly cert: string;
  readonly key: string;
  /** The end of the validity of the certificate. */
  readonly validUntil: Date;
  /** Whether it is its own authority: clients have to be given it. */
  readonly isSelfSigned: boolean;
}

/**
 * Reads a certificate and its key, and checks that a server can use them now.
 *
 * @throws CliError that names the setting, the file, what is wrong and what to do. It holds nothing of the key.
 */
export async function readTlsFiles(files: TlsFiles, now: Date): Promise<TlsPair> {
  const [cert, key] = await Promise.all([readText("TLS_CERT", files.cert), readText("TLS_KEY", files.key)]);
  const certificate = parse("TLS_CERT", files.cert, "a PEM file with a certificate", () => new X509Certificate(cert));
  const privateKey = parse("TLS_KEY", files.key, "a PEM file with a private key without a passphrase", () =>
    createPrivateKey(key),
  );
  if (!certificate.checkPrivateKey(privateKey)) {
    throw fault("TLS_KEY", files.key, `is not the key of the certificate in ${files.cert}. Use the two of one pair`);
  }
  const { validFromDate, validToDate } = certificate;
  if (validToDate < now) throw fault("TLS_CERT", files.cert, `expired on ${toDay(validToDate)}. Renew it`);
  if (validFromDate > now) {
    throw fault("TLS_CERT", files.cert, `is valid from ${toDay(validFromDate)} only. Check it and the clock`);
  }
  // OpenSSL rejects what is too weak, such as an RSA key of 1024 bits, and a chain that it cannot read.
  parse("TLS_CERT", files.cert, "usable for TLS", () => createSecureContext({ cert, key }));
  const isSelfSigned = certificate.checkIssued(certificate);
  return { cert, key, validUntil: validToDate, isSelfSigned };
}

async function readText(setting: string, path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw fault(setting, path, `cannot be read (${code}). Check the path and the rights`);
  }
}

function parse<T>(setting: string, path: string, what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error:[\dA-F]+:/, "") : String(error);
    throw fault(setting, path, `is not ${what} (${reason})`);
  }
}

function fault(setting: string, path: string, what: string): CliError {
  return new CliError(`${setting} ${path} ${what}.`);
}

/** The day of a date: `2027-01-31`. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
