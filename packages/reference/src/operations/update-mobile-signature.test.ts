import { describe, expect, test } from "vitest";
import { openSignature } from "../../test/open-signature.ts";
import { demoData, otherCertificate, withPolicies, withSignature } from "../../test/seeds.ts";
import { noon } from "../../test/send.ts";
import type { Credential, Policy, Seed } from "../store/store.ts";

describe("200", () => {
  test.each([
    { stateName: "archived" },
    { modificationComment: "Why not" },
    { policyExtId: "mobile-signature-policy-2" },
    { identificator: "NEW-1" },
    { msspIdentifier: "urn:mssp:new" },
    { signerCert: otherCertificate },
    { msisdn: "+41795550123" },
  ])("only what is provided changes: %j", async (body) => {
    const { read, update } = openSignature();
    const before = await read();
    const { status, body: after } = await update(body);
    expect(status).toBe(200);
    const { stateChangeReason, stateChangeDetail, ...same } = before;
    expect(after).toMatchObject({ ...same, ...body, version: 8, lastModified: noon });
    expect(await read()).toEqual(after);
  });

  test("an empty modificationComment clears it; absent values are left out", async () => {
    const { update, read } = openSignature();
    expect((await update({ modificationComment: "" })).body).not.toHaveProperty("modificationComment");
    expect(await read()).not.toHaveProperty("modificationComment");
    expect((await update({ modificationComment: "" })).body).toMatchObject({ version: 8 });
  });

  test("a policy that is omitted stays unchanged", async () => {
    expect((await openSignature().update({ stateName: "disabled" })).body).toMatchObject({
      policyExtId: "mobile-signature-policy",
    });
  });

  test("defaultMsspIdentifier of the policy is used by a change of a credential that would have none", async () => {
    const { msspIdentifier: _, ...without } = withSignature({});
    const policies = { defaultMsspIdentifier: "http://mss.example.com/default" };
    const { update } = openSignature(withPolicies(policies, without));
    expect((await update({})).body).not.toHaveProperty("msspIdentifier");
    expect((await update({ stateName: "disabled" })).body).toMatchObject({
      version: 8,
      msspIdentifier: policies.defaultMsspIdentifier,
    });
    expect((await update({ msspIdentifier: "urn:own" })).body).toMatchObject({ msspIdentifier: "urn:own" });
    expect((await update({ stateName: "active" })).body).toMatchObject({ msspIdentifier: "urn:own" });
  });

  test("an empty parameter of a policy is none", async () => {
    const { msspIdentifier: _, ...without } = withSignature({});
    const { update } = openSignature(
      withPolicies({ defaultMsspIdentifier: "", "validation.msisdn.regex": "" }, without),
    );
    const { status, body } = await update({ msisdn: "079" });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("msspIdentifier");
  });

  test("a policy without validation.msisdn.regex allows any msisdn", async () => {
    const { update } = openSignature();
    expect((await update({ policyExtId: "mobile-signature-policy-2", msisdn: "079 123 45 67" })).status).toBe(200);
  });

  test("an msisdn that is stored already is not judged again", async () => {
    const { update } = openSignature(withPolicies({ "validation.msisdn.regex": "never" }, withSignature({})));
    expect((await update({ msisdn: "+41791234567", stateName: "disabled" })).status).toBe(200);
  });

  test("without a client policy that requires it, an msisdn need not be unique", async () => {
    const { update } = openSignature(withSecondUser());
    expect((await update({ msisdn: "+41790000002" })).status).toBe(200);
  });
});

describe("404 noRecord says which part of the path does not exist", () => {
  test.each([
    [{ clientExtId: "client-456", userExtId: "user-999" }, "User user-999 does not exist in client client-456."],
    [{ userExtId: "user-789" }, "User user-789 does not exist in client client-123."],
    [{ userExtId: "user-456" }, "User user-456 of client client-123 has no mobile signature."],
  ])("%j", async (path, message) => {
    const { status, body } = await openSignature().update({}, path);
    expect(status).toBe(404);
    expect(body).toEqual({ errors: [{ code: "errors.noRecord", message }] });
  });

  test("the client", async () => {
    const emptied = { clients: [], users: [], policies: [], credentials: [] };
    const { error } = await openSignature(emptied).update({});
    expect(error?.message).toBe("Client client-123 does not exist.");
  });
});

describe("422", () => {
  const policyPointer = "/policyExtId";
  test.each([
    [
      { policyExtId: "nowhere" },
      "errors.missingReferenceData",
      "policyExtId does not match a policy of the client.",
      policyPointer,
    ],
    [
      { policyExtId: "mobile-signature-policy-456" },
      "errors.missingReferenceData",
      "policyExtId does not match a policy of the client.",
      policyPointer,
    ],
    [
      { policyExtId: "vasco-policy" },
      "errors.policyViolation",
      "policyExtId must name a policy of type MobileSignaturePolicy.",
      policyPointer,
    ],
    [
      { msisdn: "079 123 45 67" },
      "errors.policyViolation",
      "msisdn must match validation.msisdn.regex of the policy.",
      "/msisdn",
    ],
    [
      { signerCert: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" },
      "errors.invalidData",
      "signerCert must contain an X.509 certificate.",
      "/signerCert",
    ],
  ])("%j: %s", async (body, code, message, pointer) => {
    const { update, read, history } = openSignature();
    const before = await read();
    const response = await update({ stateName: "disabled", ...body });
    expect(response.status).toBe(422);
    expect(response.body).toEqual({ errors: [{ code, message, pointer }] });
    expect(await read()).toEqual(before);
    expect(await history()).toEqual([]);
  });

  test("every broken rule is listed, by pointer", async () => {
    const { update } = openSignature();
    const noCertificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
    const { body } = await update({ signerCert: noCertificate, msisdn: "none" });
    expect(body).toMatchObject({ errors: [{ pointer: "/msisdn" }, { pointer: "/signerCert" }] });
    const other = await update({ signerCert: noCertificate, policyExtId: "nowhere", msisdn: "none" });
    expect(other.body).toMatchObject({ errors: [{ pointer: "/policyExtId" }, { pointer: "/signerCert" }] });
    expect(other.body.errors).toHaveLength(2);
  });

  test("an msisdn is judged by the policy that the credential has after the change, as a whole", async () => {
    const { update } = openSignature();
    expect((await update({ msisdn: "x+41791112233" })).status).toBe(422);
    expect((await update({ msisdn: "079 1", policyExtId: "mobile-signature-policy-2" })).status).toBe(200);
    expect((await update({ msisdn: "079 2", policyExtId: "mobile-signature-policy" })).status).toBe(422);
  });

  test("duplicateValue when the client policy requires a unique msisdn and another credential has it", async () => {
    const { update, read } = openSignature(withSecondUser({ "validation.mobileSignature.msisdn.unique": "true" }));
    const { status, body } = await update({ msisdn: "+41790000002" });
    expect(status).toBe(422);
    expect(body).toEqual({
      errors: [
        { code: "errors.duplicateValue", message: "msisdn must be unique within the client.", pointer: "/msisdn" },
      ],
    });
    expect(await read()).toMatchObject({ version: 7 });
    expect((await update({ msisdn: "+41790000003" })).status).toBe(200);
  });

  test("a client policy with the value false requires nothing", async () => {
    const { update } = openSignature(withSecondUser({ "validation.mobileSignature.msisdn.unique": "false" }));
    expect((await update({ msisdn: "+41790000002" })).status).toBe(200);
  });

  test.each([
    [{ extId: "x" }, "errors.modifyReadonlyData", "extId cannot be changed.", "/extId"],
    [{ type: "Vasco" }, "errors.modifyReadonlyData", "type cannot be changed.", "/type"],
    [{ vascoTokens: [] }, "errors.invalidData", "vascoTokens is not a member of this request.", "/vascoTokens"],
    [{ stateName: null }, "errors.invalidData", "stateName must not be null.", "/stateName"],
    [{ version: "7" }, "errors.invalidData", "version must be an integer.", "/version"],
    [
      { msspIdentifier: "/relative" },
      "errors.invalidData",
      "msspIdentifier must be an absolute URI.",
      "/msspIdentifier",
    ],
    [{ identificator: "" }, "errors.invalidData", "identificator must have at least 1 character.", "/identificator"],
  ])("%j: %s", async (body, code, message, pointer) => {
    const response = await openSignature().update(body);
    expect(response.status).toBe(422);
    expect(response.body).toEqual({ errors: [{ code, message, pointer }] });
  });
});

describe("500", () => {
  test.each(["mss.example.com", "/relative", " ", `urn:${"x".repeat(47)}`])(
    "a defaultMsspIdentifier that no request could set is a fault of the configuration, and nothing is written: %j",
    async (defaultMsspIdentifier) => {
      const { msspIdentifier: _, ...without } = withSignature({});
      for (const checkResponses of [true, false]) {
        const reports: unknown[] = [];
        const { update, read, history } = openSignature(withPolicies({ defaultMsspIdentifier }, without), {
          checkResponses,
          report: (report: { error?: unknown }) => reports.push(report.error),
        });
        expect((await update({ stateName: "disabled" })).status).toBe(500);
        expect(reports.map(String)).toEqual([
          "PolicyError: defaultMsspIdentifier of policy mobile-signature-policy of client client-123: The contract does not allow it as an msspIdentifier",
        ]);
        expect(await read()).toEqual(without);
        expect(await history()).toEqual([]);
        expect((await update({})).status).toBe(200);
      }
    },
  );

  test.each(["(", "(a", "a(?=b)", "x".repeat(256)])(
    "a policy expression that cannot be used is a fault of the configuration and reported as one: %s",
    async (expression) => {
      const reports: unknown[] = [];
      const seed = withPolicies({ "validation.msisdn.regex": expression }, withSignature({}));
      const { update, read } = openSignature(seed, {
        report: (report: { error?: unknown }) => reports.push(report.error),
      });
      expect((await update({ msisdn: "+41790000001" })).status).toBe(500);
      expect(String(reports[0])).toContain(
        "PolicyError: validation.msisdn.regex of policy mobile-signature-policy of client client-123",
      );
      expect(await read()).toMatchObject({ version: 7 });
    },
  );
});

function withSecondUser(clientPolicy?: Policy["parameters"]): Seed {
  const second: Credential<"MobileSignature"> = withSignature({
    extId: "mobile-signature-456",
    userExtId: "user-456",
    msisdn: "+41790000002",
  });
  const policies: readonly Policy[] = clientPolicy
    ? [
        {
          clientExtId: "client-123",
          extId: "client-policy",
          type: "ClientPolicy",
          isDefault: true,
          parameters: clientPolicy,
        },
      ]
    : [];
  return {
    ...demoData,
    policies: [...demoData.policies, ...policies],
    credentials: [...demoData.credentials, { clientExtId: "client-123", credential: second }],
  };
}
