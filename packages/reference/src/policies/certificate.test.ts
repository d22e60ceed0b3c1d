import { describe, expect, test } from "vitest";
import { otherCertificate, ownCertificate } from "../../test/seeds.ts";
import { isCertificate } from "./certificate.ts";

const base64 = ownCertificate.split("\n").slice(1, -2).join("");
const der = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

function toPem(bytes: Uint8Array, label = "CERTIFICATE"): string {
  return `-----BEGIN ${label}-----\n${btoa(String.fromCharCode(...bytes))}\n-----END ${label}-----\n`;
}

describe("is a certificate", () => {
  test.each([
    ["of the demo data", ownCertificate],
    ["another", otherCertificate],
    ["with CRLF", ownCertificate.replaceAll("\n", "\r\n")],
    ["without a final line end", ownCertificate.trimEnd()],
    ["in one line", toPem(der)],
  ])("%s", (_, pem) => {
    expect(isCertificate(pem)).toBe(true);
  });
});

describe("is none", () => {
  test.each([
    ["no text", ""],
    ["Base64 without its frame", base64],
    ["another label", toPem(der, "PUBLIC KEY")],
    ["two blocks", ownCertificate + otherCertificate],
    ["text before the block", `x\n${ownCertificate}`],
    ["text after the block", `${ownCertificate}x`],
    ["a frame with nothing in it", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"],
    ["padding only", "-----BEGIN CERTIFICATE-----\n====\n-----END CERTIFICATE-----\n"],
    ["Base64 that is cut off", ownCertificate.replace("==\n", "\n").replace("3g", "3")],
    ["something else in Base64", toPem(new TextEncoder().encode("not a certificate"))],
    ["an empty sequence", toPem(Uint8Array.of(0x30, 0))],
    ["DER that is cut off", toPem(der.slice(0, -1))],
    ["DER with a byte after it", toPem(Uint8Array.of(...der, 0))],
    ["DER with its middle missing", toPem(Uint8Array.of(...der.slice(0, 40), ...der.slice(60)))],
    ["two certificates in one block", toPem(Uint8Array.of(...der, ...der))],
    ["an indefinite length, which is BER", toPem(Uint8Array.of(0x30, 0x80, ...der.slice(4), 0, 0))],
  ])("%s", (_, pem) => {
    expect(isCertificate(pem)).toBe(false);
  });

  test("large inputs, on which a quadratic search would hang", () => {
    expect(isCertificate(`-----BEGIN CERTIFICATE-----\n${"A".repeat(600_000)}`)).toBe(false);
    expect(isCertificate(`-----BEGIN CERTIFICATE-----\n${"\n".repeat(600_000)}x`)).toBe(false);
    expect(isCertificate(toPem(new Uint8Array(40_000).fill(0x30)))).toBe(false);
  });
});
