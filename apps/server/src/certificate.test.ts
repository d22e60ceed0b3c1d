import { demoData } from "@credential-api/reference";
import { expect, test } from "vitest";
import { readCertificate } from "./certificate.ts";

const pem = demoData.credentials.flatMap(({ credential }) =>
  credential.type === "MobileSignature" ? (credential.signerCert ?? []) : [],
)[0];
if (pem === undefined) throw new Error("The demo data has no certificate");
const base64 = pem.split("\n").slice(1, -2).join("");

/** As `openssl x509 -noout -subject -issuer -dates -serial -fingerprint -sha256` prints them. */
const details = {
  subject: "CN=Demo signer 1, O=Credential API, C=CH",
  issuer: "CN=Demo signer 1, O=Credential API, C=CH",
  validFrom: "2026-11-21T18:43:06Z",
  validTo: "2046-11-16T18:43:06Z",
  serialNumber: "69A9C77DB3A8CD401C91611804A48CB734728914",
  sha256Fingerprint: "F1:63:12:F3:F4:78:1E:AB:C9:38:91:38:E0:5E:2F:95:67:3F:14:A0:BA:BA:EC:AE:60:F1:77:5C:50:1C:2C:FD",
};

test.each([
  ["PEM", pem],
  ["PEM with white space around", `\n ${pem}\r\n`],
  ["the Base64 of its DER", base64],
  ["Base64 in lines", base64.replace(/.{76}/g, "$&\r\n")],
])("a certificate is read from %s", (_, text) => {
  expect(readCertificate(text)).toEqual(details);
});

/** The certificate with another beginning of its validity. Its signature is wrong then, which is not checked here. */
function withTime(time: string): string {
  const der = Buffer.from(base64, "base64").toString("latin1");
  return Buffer.from(der.replace("261121184306Z", time), "latin1").toString("base64");
}

test("the times are those of the certificate", () => {
  expect(readCertificate(withTime("250102030405Z"))?.validFrom).toBe("2025-01-02T03:04:05Z");
});

test.each([
  ["nothing", ""],
  ["a word", "certificate"],
  ["Base64 with characters that it does not have", `${base64.slice(0, 40)}!${base64.slice(40)}`],
  ["a part of it", base64.slice(0, 400)],
  ["PEM of something else", pem.replaceAll("CERTIFICATE", "PUBLIC KEY")],
  ["a time that is none", withTime("261399999999Z")],
  ["PEM with a broken body", pem.replace("MIIB", "MIIC")],
])("undefined for %s", (_, text) => {
  expect(readCertificate(text)).toBeUndefined();
});
