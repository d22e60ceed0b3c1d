import { describe, expect, test } from "vitest";
import { openSignature, signatureKey } from "../../test/open-signature.ts";
import { demoData, otherCertificate, ownCertificate, withPolicies, withSignature } from "../../test/seeds.ts";
import { noon, openReference } from "../../test/send.ts";
import { slowStore } from "../../test/slow-store.ts";
import { createMemoryStore } from "../store/memory.ts";

describe("200", () => {
  test("a change raises version by exactly one and sets lastModified, in whole seconds with Z", async () => {
    const { update } = openSignature();
    expect((await update({ stateName: "disabled" })).body).toMatchObject({ version: 8, lastModified: noon });
    expect((await update({ stateName: "active" })).body).toMatchObject({ version: 9, lastModified: noon });
  });

  test.each([
    {},
    { version: 7 },
    { stateName: "active" },
    { msisdn: "+41791234567", signerCert: ownCertificate, msspIdentifier: "http://mss.example.com/main" },
    { policyExtId: "mobile-signature-policy", identificator: "MSS-0001234" },
    { modificationComment: "New phone registered" },
  ])("a request that changes nothing returns the current credential and writes no history: %j", async (body) => {
    const { read, update, history } = openSignature();
    const before = await read();
    const { status, text } = await update(body);
    expect(status).toBe(200);
    expect(text).toBe(JSON.stringify(before));
    expect(await read()).toEqual(before);
    expect(await history()).toEqual([]);
  });

  test.each(["initial", "active", "tmp-locked", "fail-locked", "reset-code", "admin-changed", "disabled", "archived"])(
    "state %s may be set from any state",
    async (stateName) => {
      const { update } = openSignature();
      for (const from of ["initial", "active", "tmp-locked", "fail-locked", "reset-code", "archived"]) {
        await update({ stateName: from });
        expect((await update({ stateName })).body).toMatchObject({ stateName });
      }
    },
  );

  test("a new state has changed-by-admin as its reason and no detail", async () => {
    const { body } = await openSignature().update({ stateName: "disabled" });
    expect(body).toMatchObject({ stateChangeReason: "changed-by-admin" });
    expect(body).not.toHaveProperty("stateChangeDetail");
  });

  test("a state that is there already keeps its reason and detail", async () => {
    const { body } = await openSignature().update({ stateName: "active", identificator: "NEW" });
    expect(body).toMatchObject({
      stateChangeReason: "initialized",
      stateChangeDetail: "Registered at the service desk",
    });
  });

  test("members stay in the order of the contract when some are set for the first time", async () => {
    const { store, send } = openReference();
    const { text } = await send("updateMobileSignature", {
      path: { clientExtId: "client-456", userExtId: "user-789" },
      body: { signerCert: otherCertificate, modificationComment: "first", stateName: "disabled" },
    });
    expect(Object.keys(JSON.parse(text))).toEqual([
      "created",
      "lastModified",
      "version",
      "extId",
      "userExtId",
      "policyExtId",
      "stateName",
      "stateChangeReason",
      "successfulLoginCount",
      "failedLoginCount",
      "modificationComment",
      "type",
      "validity",
      "identificator",
      "msspIdentifier",
      "signerCert",
      "msisdn",
    ]);
    const stored = await store.readCredential({ ...signatureKey, clientExtId: "client-456", userExtId: "user-789" });
    expect(JSON.stringify(stored)).toBe(text);
  });
});

describe("404", () => {
  test("a credential that disappears between reading and writing", async () => {
    const store = Object.assign(createMemoryStore(demoData), { swap: async () => "missing" });
    expect((await openSignature(demoData, { store }).update({ stateName: "disabled" })).status).toBe(404);
  });
});

describe("409 pessimisticLockingFailure", () => {
  const stale = {
    errors: [
      {
        code: "errors.pessimisticLockingFailure",
        message: "version is not the current version of the credential.",
        pointer: "/version",
      },
    ],
  };

  test.each([0, 6, 8, 2_147_483_647])("when version %i is not the current one: nothing changes", async (version) => {
    const { update, read, history } = openSignature();
    const before = await read();
    const { status, body } = await update({ stateName: "disabled", version });
    expect([status, body]).toEqual([409, stale]);
    expect(await read()).toEqual(before);
    expect(await history()).toEqual([]);
  });

  test("even when the values would change nothing", async () => {
    expect((await openSignature().update({ stateName: "active", version: 6 })).status).toBe(409);
  });
});

describe("500", () => {
  test("a credential that has used up its versions cannot change any more", async () => {
    const { update, read } = openSignature(withPolicies({}, withSignature({ version: 2_147_483_647 })));
    expect((await update({ stateName: "disabled" })).status).toBe(500);
    expect(await read()).toMatchObject({ version: 2_147_483_647, stateName: "active" });
  });
});

describe("500 for a response that breaks the contract, when responses are checked: nothing is written", () => {
  test.each([
    ["updateMobileSignature", {}],
    ["updateVascoCredential", { clientExtId: "client-456", extId: "vasco-789" }],
  ] as const)("%s", async (id, path) => {
    const { store, swaps } = slowStore();
    const errors: string[] = [];
    const { send } = openReference({
      store,
      // A year that no timestamp of the contract can hold.
      now: () => new Date(Date.UTC(12_026, 0)),
      report: (report) => errors.push("error" in report ? String(report.error) : ""),
    });
    expect((await send(id, { path, body: { stateName: "disabled" } })).status).toBe(500);
    expect(errors).toEqual([`ContractViolation: ${id} 200: the body breaks pattern at "/lastModified"`]);
    expect(swaps).toEqual([]);
  });
});

describe("a change leaves one history entry behind", () => {
  test("who, when, what, both versions, the names of what changed, and the comment", async () => {
    const { update, history } = openSignature();
    await update({ stateName: "disabled", modificationComment: "Stolen", version: 7 });
    expect(await history()).toEqual([
      {
        at: noon,
        subject: "demo",
        operationId: "updateMobileSignature",
        clientExtId: "client-123",
        credentialExtId: "mobile-signature-123",
        type: "MobileSignature",
        versionBefore: 7,
        versionAfter: 8,
        changed: ["stateName", "stateChangeReason", "stateChangeDetail", "modificationComment"],
        comment: "Stolen",
      },
    ]);
  });

  test("never the values of msisdn and certificate, only that they changed", async () => {
    const { update, history } = openSignature();
    await update({ msisdn: "+41795550123", signerCert: otherCertificate });
    const [entry] = await history();
    expect(entry?.changed).toEqual(["signerCert", "msisdn"]);
    expect(entry).not.toHaveProperty("comment");
    expect(JSON.stringify(entry)).not.toMatch(/41795550123|CERTIFICATE/);
  });
});
