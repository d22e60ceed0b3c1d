import { describe, expect, test } from "vitest";
import { createMemoryCredentials } from "../../test/data/memory-credentials.ts";
import { createDemoData } from "../../test/demo-data.ts";
import { Skipped } from "../model/outcome.ts";

const signature = {
  extId: "signature-1",
  stateName: "active" as const,
  policyExtId: "policy",
  identificator: "MSS-1",
  msspIdentifier: "http://mss.example.com/main",
  msisdn: "+41790000001",
};
const vasco = { extId: "vasco-123", userExtId: "user-123", stateName: "active", policyExtId: "vasco-policy-2" };
const unassigned = { extId: "vasco-456", stateName: "initial", policyExtId: "vasco-policy" };
const credentials = () =>
  createMemoryCredentials({
    signatures: { "user-123": signature },
    vasco: { "vasco-123": vasco, "vasco-456": unassigned },
  });
const userPath = { clientExtId: "client-123", userExtId: "user-123" };

describe("a mobile signature", () => {
  test("gets the members back that a case changed, and loses those that it got", async () => {
    const { access, signatures } = credentials();
    const data = createDemoData().open(0, access);
    const path = await data.mobileSignature();
    await access.call("updateMobileSignature", {
      path,
      body: { stateName: "disabled", msisdn: "+41790000002", modificationComment: "changed" },
    });
    await data.release();
    expect(signatures.get("user-123")).toEqual(signature);
  });

  test("is created again when a case deleted it, or gave it a certificate, which no change clears", async () => {
    const { access, signatures, sent } = credentials();
    const source = createDemoData();
    for (const change of [
      () => access.call("deleteMobileSignature", { path: userPath }),
      () => access.call("updateMobileSignature", { path: userPath, body: { signerCert: "PEM" } }),
    ]) {
      const data = source.open(0, access);
      await data.mobileSignature();
      await change();
      await data.release();
      expect(signatures.get("user-123")).toEqual(signature);
    }
    expect(sent.filter((id) => id === "createMobileSignature")).toHaveLength(2);
  });

  test("is put back when a case wishes for it again, and gets the state of the wish", async () => {
    const { access, signatures } = credentials();
    const data = createDemoData().open(0, access);
    await data.mobileSignature();
    await access.call("updateMobileSignature", { path: userPath, body: { msisdn: "+41790000002" } });
    expect(await data.mobileSignature({ state: "archived" })).toEqual(userPath);
    expect(signatures.get("user-123")).toEqual({ ...signature, stateName: "archived" });
    await data.release();
    expect(signatures.get("user-123")).toEqual(signature);
  });

  test("is created for a user without one, and deleted after the case, when the configuration allows it", async () => {
    const { access, signatures } = credentials();
    const users = { withMobileSignature: [], withoutMobileSignature: ["user-1", "user-2"] };
    const data = createDemoData({ users, create: ["mobileSignature"], values: { msisdn: ["+4911"] } }).open(0, access);
    const { userExtId } = await data.mobileSignature();
    expect(signatures.get(userExtId)?.msisdn).toBe("+4911");
    expect(await data.userWithoutMobileSignature()).not.toEqual({ clientExtId: "client-123", userExtId });
    await data.release();
    expect([...signatures.keys()]).toEqual(["user-123"]);
  });

  test("is skipped with the reason when the user has none, or when there is no second one", async () => {
    const { access, signatures } = credentials();
    const data = createDemoData().open(0, access);
    await data.mobileSignature();
    await expect(data.mobileSignature({ another: true })).rejects.toThrow("too few users with a mobile signature");
    signatures.clear();
    const other = createDemoData().open(0, access);
    await expect(other.mobileSignature()).rejects.toThrow("User user-123 has no mobile signature");
  });
});

describe("a user without a mobile signature", () => {
  test("has none again after the case, and when the case wishes again", async () => {
    const { access, signatures } = credentials();
    const data = createDemoData().open(0, access);
    const path = await data.userWithoutMobileSignature();
    const create = () => access.call("createMobileSignature", { path, body: signature });
    await create();
    await data.userWithoutMobileSignature();
    expect(signatures.has("user-456")).toBe(false);
    await create();
    await data.release();
    expect(signatures.has("user-456")).toBe(false);
  });

  test("keeps the one that it had before the run: the kit did not create it", async () => {
    const { access, signatures } = credentials();
    const users = { withMobileSignature: [], withoutMobileSignature: ["user-123"] };
    const data = createDemoData({ users }).open(0, access);
    await expect(data.userWithoutMobileSignature()).rejects.toThrow(Skipped);
    await data.release();
    expect(signatures.has("user-123")).toBe(true);
  });
});

describe("a VASCO credential", () => {
  test("without a wish it is one without a user, which keeps its policy when it is put back", async () => {
    const { access, vasco: stored } = credentials();
    const data = createDemoData().open(0, access);
    const path = await data.vascoCredential({ state: "active" });
    expect(path.extId).toBe("vasco-456");
    expect(stored.get("vasco-456")).toEqual({ ...unassigned, stateName: "active" });
    await data.release();
    expect(stored.get("vasco-456")).toEqual(unassigned);
  });

  test("that lost its user is not used as an assigned one any more, and the last words say so", async () => {
    const { access, vasco: stored } = credentials();
    const source = createDemoData();
    const data = source.open(0, access);
    await data.vascoCredential({ assigned: true });
    stored.set("vasco-123", { ...unassigned, extId: "vasco-123" });
    await data.release();
    await expect(source.open(0, access).vascoCredential({ assigned: true })).rejects.toThrow(Skipped);
    expect(await source.close()).toEqual([expect.stringContaining("vasco-123 has lost its user user-123")]);
  });

  test("is created once, used again, and stays: the last words say so", async () => {
    const { access, sent } = credentials();
    const settings = { vascoCredentials: { assigned: [], unassigned: [] }, create: ["vascoCredential" as const] };
    const source = createDemoData(settings);
    for (let run = 0; run < 2; run += 1) {
      const data = source.open(0, access);
      expect((await data.vascoCredential()).extId).toBe("conformance-1-1");
      await data.release();
    }
    await createDemoData(settings).open(0, access).vascoCredential();
    expect(sent.filter((id) => id === "createVascoCredential")).toHaveLength(1);
    expect(await source.close()).toEqual([expect.stringContaining("conformance-1-1 was created and stays")]);
  });
});

test("a VASCO credential is created with the token data of the configuration, which is secret", async () => {
  const { access, vasco: stored, secrets } = createMemoryCredentials({});
  const settings = { vascoCredentials: { assigned: [], unassigned: [] }, create: ["vascoCredential" as const] };
  await createDemoData({ ...settings, values: { data: ["RElHSVBBU1M="] } })
    .open(0, access)
    .vascoCredential();
  expect(stored.get("conformance-1-1")?.vascoTokens).toEqual([{ authMode: "RO", data: "RElHSVBBU1M=" }]);
  expect(secrets).toContain("RElHSVBBU1M=");
});

test("token data of a VASCO credential is secret", async () => {
  const vascoTokens = [{ authMode: "RO", data: "RElHSVBBU1MtREVNTy1STy0wMDAx" }];
  const { access, secrets } = createMemoryCredentials({ vasco: { "vasco-456": { ...unassigned, vascoTokens } } });
  await createDemoData().open(0, access).vascoCredential();
  expect(secrets).toEqual(["RElHSVBBU1MtREVNTy1STy0wMDAx"]);
});

test("nothing changes for a run that only reads: what would have to change is skipped", async () => {
  const { access, sent } = credentials();
  const data = createDemoData({ create: ["mobileSignature", "vascoCredential"] }).open(0, {
    ...access,
    readOnly: true,
  });
  await data.mobileSignature({ state: "active" });
  await data.mobileSignature();
  await expect(data.mobileSignature({ state: "archived" })).rejects.toThrow("Nothing may change");
  await expect(data.mobileSignature({ another: true })).rejects.toThrow("Nothing may change");
  await expect(
    data
      .vascoCredential({ another: true, assigned: false })
      .then(() => data.vascoCredential({ another: true, assigned: false })),
  ).rejects.toThrow("Nothing may change");
  await data.release();
  expect(sent.filter((id) => !id.startsWith("get"))).toEqual([]);
});

test("what cannot be put back is an error that names it and is said last; the rest is put back", async () => {
  const { access, signatures, vasco: stored } = credentials();
  const call: typeof access.call = (id, request, options) =>
    access.call(id === "deleteMobileSignature" ? "createVascoCredential" : id, request as never, options);
  const source = createDemoData();
  const data = source.open(0, { ...access, call });
  const path = await data.userWithoutMobileSignature();
  await access.call("createMobileSignature", { path, body: signature });
  await data.vascoCredential({ state: "archived" });
  await expect(data.release()).rejects.toThrow("user-456: deleteMobileSignature for the starting data returned 201");
  expect(stored.get("vasco-456")).toEqual(unassigned);
  expect(await source.close()).toEqual([expect.stringContaining("Not put back: user-456")]);

  const next = source.open(0, access);
  await next.userWithoutMobileSignature();
  expect(signatures.has("user-456")).toBe(false);
});

test("a response that the kit cannot use is an error with its status and codes", async () => {
  const { access } = credentials();
  const call: typeof access.call = async () => ({
    request: { method: "GET", path: "/", headers: [] },
    response: { status: 403, headers: [], body: Buffer.from('{"errors":[{"code":"errors.permissionDenied"}]}') },
  });
  await expect(
    createDemoData()
      .open(0, { ...access, call })
      .vascoCredential(),
  ).rejects.toThrow(
    "getVascoCredential for the starting data returned 403 (errors.permissionDenied), not status 200 or 404",
  );
});

test("names that the configuration does not give are skipped with the key to set", () => {
  const policies = {
    mobileSignature: ["one"],
    vasco: [],
    defaultMobileSignature: undefined,
    defaultVasco: undefined,
    otherType: undefined,
  };
  const data = createDemoData({ policies }).open(0, credentials().access);
  expect(() => data.value("msisdn")).toThrow("data.values.msisdn");
  expect(() => data.policies.mobileSignature()).toThrow("data.policies.mobileSignature");
  expect(() => data.policies.defaultVasco()).toThrow("data.policies.defaultVasco");
  expect(data.unknownExtId("user")).toMatch(/^conformance-[0-9a-f]{24}$/);
  expect(data.unknownExtId("user")).not.toBe(data.unknownExtId("other"));
});
