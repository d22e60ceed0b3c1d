import { X509Certificate } from "node:crypto";

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
