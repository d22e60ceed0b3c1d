import { X509Certificate } from "node:crypto";
import type { CertificateDetails } from "@credential-api/reference/console";

/**
 * Returns whether a text is a PEM block with an X.509 certificate. This parser of Node is many times faster than the
 * portable one of the reference.
 */
export function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/**
 * Reads a certificate from PEM, or from its DER as Base64, with or without line breaks; `undefined` when the text is neither, or
 * has times that are none.
 */
export function readCertificate(text: string): CertificateDetails | undefined {
  const trimmed = text.trim();
  try {
    const certificate = new X509Certificate(trimmed.startsWith("-----") ? trimmed : toDer(trimmed));
    return {
      subject: toOneLine(certificate.subject),
      issuer: toOneLine(certificate.issuer),
      validFrom: toTimestamp(certificate.validFromDate),
      validTo: toTimestamp(certificate.validToDate),
      serialNumber: certificate.serialNumber,
      sha256Fingerprint: certificate.fingerprint256,
    };
  } catch {
    return undefined;
  }
}

/** @throws Error for a text that is not Base64: `Buffer` would skip what it does not know. */
function toDer(base64: string): Buffer {
  const compact = base64.replace(/[ \t\r\n]+/g, "");
  const der = Buffer.from(compact, "base64");
  if (der.length === 0 || der.toString("base64") !== compact) throw new Error("The text is not Base64");
  return der;
}

/** Node writes each part on its own line, with line breaks inside a part escaped. */
function toOneLine(name: string | undefined): string {
  return (name ?? "").replaceAll("\n", ", ");
}

/** @throws RangeError for a date that is none. */
function toTimestamp(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}
