import { limits } from "@credential-api/client";
import { expect, test } from "vitest";
import { toBoundErrors } from "./bound-errors.ts";

const { msisdn, signerCert, modificationComment } = limits.updateMobileSignature.body;
const pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

test.each([
  ["+41791234567", msisdn],
  ["😀".repeat(50), msisdn],
  ["", modificationComment],
  [pem, signerCert],
])("%j is within its bounds", (text, bounds) => {
  expect(toBoundErrors(text, bounds)).toEqual([]);
});

test.each([
  ["", msisdn, "Fill this in."],
  ["1".repeat(51), msisdn, "At most 50 characters; these are 51."],
  ["x".repeat(1_001), modificationComment, "At most 1000 characters; these are 1001."],
  ["nonsense", signerCert, "This must be one PEM block of type CERTIFICATE."],
])("%j is not", (text, bounds, message) => {
  expect(toBoundErrors(text, bounds)).toEqual([message]);
});
