import { demoData } from "@credential-api/reference";
import { describe, expect, test } from "vitest";
import { parseRecord, toLine } from "./parse-record.ts";
import { toSeedRecords } from "./seed-records.ts";

const parse = (line: string | object) =>
  parseRecord(Buffer.from(typeof line === "string" ? line : JSON.stringify(line)));

const [signature, vasco] = ["mobile-signature-123", "vasco-123"].map((extId) => {
  const found = demoData.credentials.find(({ credential }) => credential.extId === extId);
  if (found === undefined) throw new Error(`The demo data has no ${extId}`);
  return found;
});

const client = { kind: "client", extId: "c", name: "n" };
const policy = {
  kind: "policy",
  clientExtId: "c",
  extId: "p",
  type: "MobileSignaturePolicy",
  isDefault: false,
  parameters: {},
};
const entry = {
  at: "2026-05-18T09:30:00Z",
  subject: "s",
  operationId: "updateVascoCredential",
  clientExtId: "c",
  credentialExtId: "v",
  type: "Vasco",
  versionBefore: 1,
  versionAfter: 2,
  changed: ["stateName"],
};
const history = { kind: "history", position: 1, entry, hash: "0".repeat(64) };
const changed = (found: typeof signature, members: object) => ({
  kind: "credential",
  clientExtId: "c",
  credential: { ...found?.credential, ...members },
});

test.each(toSeedRecords(demoData).map((record) => [toLine(record)]))(
  "a line is read and written to the letter: %.60s",
  (line) => {
    const parsed = parse(line);
    expect("record" in parsed && toLine(parsed.record)).toBe(line);
  },
);

test("a line of a history entry is read and written to the letter", () => {
  const parsed = parse({ ...history, entry: { ...entry, comment: "Zoë\n" } });
  expect("record" in parsed && JSON.parse(toLine(parsed.record))).toEqual({
    ...history,
    entry: { ...entry, comment: "Zoë\n" },
  });
});

test("members of any order are put into that of the contract", () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, member]) => [name, turned(member)]),
          )
        : value;
  for (const found of demoData.credentials) {
    const record = { kind: "credential", ...found } as const;
    const parsed = parse(turned(record) as object);
    expect("record" in parsed && toLine(parsed.record)).toBe(toLine(record));
  }
});

describe("a line is rejected", () => {
  test.each<[string, string | object, string]>([
    ["that is not JSON", '{"kind":"client"', "the line is not JSON"],
    ["that is no object", "[]", "the line must be an object"],
    ["of no kind", {}, "/kind must be one of client, user, policy, history, credential"],
    [
      "with two members of one name",
      '{"kind":"client","extId":"a","extId":"b","name":"n"}',
      "the line has two members of one name",
    ],
    [
      "with a NUL",
      String.raw`{"kind":"client","extId":"a","name":"\u0000"}`,
      "the line has a NUL character, which no store keeps",
    ],
    [
      "with a lone surrogate",
      String.raw`{"kind":"client","extId":"a","name":"\ud800"}`,
      "the line has half of a surrogate pair, which is no character",
    ],
    ["without a member", { kind: "client", extId: "c" }, "/name is missing"],
    ["with an unknown member", { ...client, colour: 1 }, "/colour is not known"],
    ["with an empty external id", { ...client, extId: "" }, "/extId must be a text of 1 to 50 characters"],
    ["with a long external id", { ...client, extId: "x".repeat(51) }, "/extId must be a text of 1 to 50 characters"],
    ["with a control character", { ...client, extId: "a\tb" }, "/extId must not contain control characters"],
    [
      "of a policy of an unknown type",
      { ...policy, type: "Other" },
      "/type must be one of ClientPolicy, MobileSignaturePolicy, VascoPolicy, PwdPolicy",
    ],
    [
      "of a policy with a number",
      { ...policy, parameters: { a: 1 } },
      "/parameters must be an object whose values are texts",
    ],
    [
      "of a policy with a wrong expression",
      { ...policy, parameters: { "validation.msisdn.regex": "(" } },
      "/parameters/validation.msisdn.regex cannot be used as an expression",
    ],
    [
      "of a policy with a wrong MSSP",
      { ...policy, parameters: { defaultMsspIdentifier: "not a URI" } },
      "/parameters/defaultMsspIdentifier must be an msspIdentifier that the contract allows",
    ],
    ["of a policy that is a default perhaps", { ...policy, isDefault: "yes" }, "/isDefault must be true or false"],
    [
      "of a history without a place",
      { ...history, position: 0 },
      "/position must be a whole number from 1 to 2147483647",
    ],
    [
      "of a history with a wrong hash",
      { ...history, hash: "A".repeat(64) },
      "/hash must be a SHA-256 in lower-case hex",
    ],
    [
      "of a history that changes what does not exist",
      { ...history, entry: { ...entry, changed: ["+41791234567"] } },
      "/entry/changed must be a list of members of a credential, each once",
    ],
    [
      "of a history without a version",
      { ...history, entry: { ...entry, versionBefore: undefined, versionAfter: undefined } },
      "/entry must have a version before or after",
    ],
    [
      "of a history of an unknown operation",
      { ...history, entry: { ...entry, operationId: "x" } },
      expect.stringMatching(/^\/entry\/operationId must be one of /),
    ],
    [
      "of a credential of another type",
      changed(vasco, { type: "PUK" }),
      "/credential/type must be MobileSignature or Vasco",
    ],
    [
      "of a credential without a member",
      changed(vasco, { policyExtId: undefined }),
      expect.stringMatching(/^\/credential .*policyExtId/),
    ],
    ["of a credential with an unknown member", changed(vasco, { colour: 1 }), "/credential/colour is not known"],
    [
      "of a credential with an unknown inner member",
      changed(vasco, { vascoTokens: [{ authMode: "RO", data: "", pin: "1" }] }),
      "/credential/vascoTokens/0/pin is not known",
    ],
    [
      "of a credential with two tokens of one mode",
      changed(vasco, {
        vascoTokens: [
          { authMode: "RO", data: "" },
          { authMode: "RO", data: "" },
        ],
      }),
      "/credential/vascoTokens must not have two tokens of one authMode",
    ],
    [
      "of a credential with an unusable certificate",
      changed(signature, { signerCert: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n" }),
      "/credential/signerCert must be an X.509 certificate",
    ],
    [
      "of a mobile signature of no user",
      changed(signature, { userExtId: undefined }),
      expect.stringMatching(/^\/credential .*userExtId/),
    ],
  ])("%s", (_, line, fault) => {
    expect(parse(line)).toEqual({ fault });
  });

  test("that is not UTF-8", () => {
    expect(parseRecord(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ fault: "the line is not UTF-8" });
  });

  test("that is too long", () => {
    expect(parseRecord(undefined)).toEqual({ fault: "the line is longer than 1048576 bytes" });
  });

  test("without any value of it in the reason", () => {
    const secret = "SECRET0123456789";
    const lines = [
      `{"kind":"credential","clientExtId":"c","credential":{"vascoTokens":[{"data":"${secret}"`,
      ...[...Object.keys(signature?.credential ?? {}), "vascoTokens", "type"].flatMap((name) => [
        changed(signature, { [name]: { value: secret } }),
        changed(vasco, { [name]: `${secret}\n` }),
        changed(vasco, { [name]: [{ authMode: secret, data: secret }] }),
      ]),
    ];
    for (const line of lines) expect(JSON.stringify({ ...parse(line), record: undefined })).not.toContain(secret);
  });
});
