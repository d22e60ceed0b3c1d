import { describe, expect, test } from "vitest";
import { demoData, otherCertificate } from "../../test/seeds.ts";
import { noon, openReference, type Sent } from "../../test/send.ts";
import { states } from "../../test/states.ts";
import { createMemoryStore, type ReferenceOptions } from "../index.ts";

const phone = { identificator: "MSS-1", msspIdentifier: "http://mss.example.com", msisdn: "+41795550199" };
const key = { clientExtId: "client-123", type: "MobileSignature", userExtId: "user-456" } as const;

function open(options: ReferenceOptions = {}) {
  const { store, send } = openReference(options);
  const create = (body: unknown = phone, path: Sent["path"] = { userExtId: "user-456" }) =>
    send("createMobileSignature", { body, path });
  return { store, send, create };
}

describe("201", () => {
  test("the credential is stored as it is returned, active, with the default policy and version 1", async () => {
    const { store, create } = open();
    const { status, body, text } = await create();
    expect(status).toBe(201);
    expect(body).toEqual({
      created: noon,
      lastModified: noon,
      version: 1,
      extId: expect.stringMatching(/^[0-9a-f]{32}$/),
      userExtId: "user-456",
      policyExtId: "mobile-signature-policy",
      stateName: "active",
      stateChangeReason: "initialized",
      successfulLoginCount: 0,
      failedLoginCount: 0,
      type: "MobileSignature",
      ...phone,
    });
    expect(JSON.stringify(await store.readCredential(key))).toBe(text);
  });

  test("with every member that a request can set, in the order of the contract", async () => {
    const all = {
      ...phone,
      signerCert: otherCertificate,
      stateName: "disabled",
      policyExtId: "mobile-signature-policy-2",
      extId: "signature-new",
    };
    const { body } = await open().create(all);
    expect(body).toMatchObject(all);
    expect(Object.keys(body).slice(-4)).toEqual(["identificator", "msspIdentifier", "signerCert", "msisdn"]);
  });

  test.each(states)("in the state %s", async (stateName) => {
    expect((await open().create({ ...phone, stateName })).body).toMatchObject({
      stateName,
      stateChangeReason: "initialized",
    });
  });

  test("Location leads to the credential, wherever the server stands", async () => {
    const { headers } = await open().create();
    const request = "http://proxy.test/below/nevisidm/api/core/v1/client-123/users/user-456/mobile-signature";
    expect(new URL(headers.get("location") ?? "", request).href).toBe(request);
  });

  test("one history entry says who created what, and no value", async () => {
    const { store, create } = open({ newExtId: () => "signature-new" });
    await create({ ...phone, signerCert: otherCertificate });
    expect(await store.readHistory("client-123", "signature-new")).toEqual([
      {
        at: noon,
        subject: "demo",
        operationId: "createMobileSignature",
        clientExtId: "client-123",
        type: "MobileSignature",
        credentialExtId: "signature-new",
        versionAfter: 1,
        changed: [
          "created",
          "extId",
          "userExtId",
          "policyExtId",
          "stateName",
          "stateChangeReason",
          "successfulLoginCount",
          "failedLoginCount",
          "type",
          "identificator",
          "msspIdentifier",
          "signerCert",
          "msisdn",
        ],
      },
    ]);
  });

  test("again after a deletion, with another external id", async () => {
    const { send, create } = open();
    const path = { userExtId: "user-456" };
    const first = await create();
    expect((await send("deleteMobileSignature", { path })).status).toBe(204);
    const second = await create();
    expect(second.status).toBe(201);
    expect(second.body.extId).not.toBe(first.body.extId);
  });

  test("a generated external id that is in use is generated again", async () => {
    const ids = ["vasco-123", "mobile-signature-123", "signature-new"];
    expect((await open({ newExtId: () => ids.shift() ?? "" }).create()).body).toMatchObject({ extId: "signature-new" });
  });
});

describe("404 noRecord", () => {
  test.each([
    [{ clientExtId: "client-456", userExtId: "user-456" }, "User user-456 does not exist in client client-456."],
    [{ userExtId: "user-999" }, "User user-999 does not exist in client client-123."],
  ])("%j", async (path, message) => {
    expect((await open().create(phone, path)).body).toEqual({ errors: [{ code: "errors.noRecord", message }] });
  });
});

describe("422", () => {
  const codes = async (body: object, path?: Sent["path"]) => {
    const { status, body: received } = await open().create({ ...phone, ...body }, path);
    return {
      status,
      errors: Object(received).errors.map(
        ({ code, pointer }: { code: string; pointer?: string }) => `${code} ${pointer ?? ""}`,
      ),
    };
  };

  test.each(["identificator", "msspIdentifier", "msisdn"])("invalidData without %s, or an empty one", async (name) => {
    const errors = [`errors.invalidData /${name}`];
    expect(await codes({ [name]: "" })).toEqual({ status: 422, errors });
    expect(await codes({ [name]: undefined })).toEqual({ status: 422, errors });
  });

  test("every rule that is broken, by pointer", async () => {
    const signerCert = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    expect(await codes({ signerCert, msisdn: "1" })).toEqual({
      status: 422,
      errors: ["errors.policyViolation /msisdn", "errors.invalidData /signerCert"],
    });
    expect(await codes({ signerCert, policyExtId: "vasco-policy" })).toEqual({
      status: 422,
      errors: ["errors.policyViolation /policyExtId", "errors.invalidData /signerCert"],
    });
  });

  test("missingReferenceData without a policy, in a client that has no default", async () => {
    const policies = demoData.policies.map((policy) => ({ ...policy, isDefault: false }));
    const { create } = open({ store: createMemoryStore({ ...demoData, policies }) });
    expect((await create()).error).toMatchObject({ code: "errors.missingReferenceData", pointer: "/policyExtId" });
    expect((await create({ ...phone, policyExtId: "mobile-signature-policy" })).status).toBe(201);
  });

  test("duplicateValue for an msisdn, only where the client requires unique ones", async () => {
    const path = { clientExtId: "client-456", userExtId: "user-791" };
    const taken = { msisdn: "+41797654321" };
    expect(await codes(taken, path)).toEqual({ status: 422, errors: ["errors.duplicateValue /msisdn"] });
    expect((await open().create({ ...phone, msisdn: "+41791234567" })).status).toBe(201);
  });

  test("duplicateValue for an external id of another credential, of either type", async () => {
    for (const extId of ["mobile-signature-123", "vasco-123"]) {
      expect(await codes({ extId })).toEqual({ status: 422, errors: ["errors.duplicateValue /extId"] });
    }
  });

  test("mobileSignatureExists for a second one, and of concurrent creations for all but one", async () => {
    const { store, create } = open();
    const bodies = [1, 2, 3, 4].map((at) => ({ ...phone, identificator: `MSS-${at}` }));
    const responses = await Promise.all(bodies.map((body) => create(body)));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422]);
    const winner = responses.find(({ status }) => status === 201);
    expect(await store.readCredential(key)).toEqual(winner?.body);
    const message = "User user-456 of client client-123 has a mobile signature.";
    expect((await create()).body).toEqual({ errors: [{ code: "errors.mobileSignatureExists", message }] });
  });
});

test("503 when every generated external id is in use", async () => {
  const { store, create } = open({ newExtId: () => "vasco-123" });
  expect((await create()).status).toBe(503);
  expect(await store.readCredential(key)).toBeUndefined();
});
