import { AsnConvert } from "@peculiar/asn1-schema";
import { Certificate } from "@peculiar/asn1-x509";

/**
 * Returns whether a text is exactly one PEM block (RFC 7468) with an X.509 certificate (RFC 5280): nothing before it, only
 * white space after it, and no extra byte in its DER. Does not check validity, trust or signature.
 */
export function isCertificate(pem: string): boolean {
  const base64 = pemBlock.exec(pem)?.[1];
  if (base64 === undefined) return false;
  try {
    const der = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    if (!isOneSequence(der)) return false;
    AsnConvert.parse(der, Certificate);
    return true;
  } catch {
    return false;
  }
}

// No repetition inside a repetition: linear time.
const pemBlock = /^-----BEGIN CERTIFICATE-----[ \t]*\r?\n([A-Za-z0-9+/=\r\n]+)-----END CERTIFICATE-----[ \t\r\n]*$/;

/** The parser ignores bytes that follow the certificate; DER (X.690, section 8.1.3) defines its length. */
function isOneSequence(der: Uint8Array): boolean {
  const [tag, length = 0] = der;
  if (tag !== 0x30 || length === 0x80) return false;
  if (length < 0x80) return der.length === 2 + length;
  const lengthBytes = der.subarray(2, 2 + (length & 0x7f));
  const contentLength = lengthBytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return der.length === 2 + lengthBytes.length + contentLength;
}
