import "reflect-metadata";
import { X509CertificateGenerator } from "@peculiar/x509";

/** What a certificate of a test is like. */
export interface CertificateOptions {
  readonly name?: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

/** Makes a certificate for `localhost` and 127.0.0.1 that no authority has signed, and its key; both as PEM. */
export async function makeCertificate({
  name = "localhost",
  notBefore = new Date(Date.now() - 3_600_000),
  notAfter = new Date(Date.now() + 86_400_000),
}: CertificateOptions = {}): Promise<{ readonly cert: string; readonly key: string }> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    notBefore,
    notAfter,
    keys,
    signingAlgorithm: algorithm,
  });
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey("pkcs8", keys.privateKey)).toString("base64");
  const lines = pkcs8.match(/.{1,64}/g)?.join("\n");
  return {
    cert: certificate.toString("pem"),
    key: `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`,
  };
}
