import { describe, expect, test } from "vitest";
import { demoData, otherCertificate, ownCertificate, withPolicies, withSignature } from "../../test/seeds.ts";
import { noon, openReference } from "../../test/send.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Credential, Seed, Store } from "../store/store.ts";

const key = { clientExtId: "client-123", type: "MobileSignature", userExtId: "user-123" } as const;

function open(seed: Seed = demoData, options = {}) {
  const { store, send } = openReference({ store: createMemoryStore(seed), ...options });
  return {
    store,
    update: (body: unknown, path = {}) => send("updateMobileSignature", { body, path }),
    read: () => read(store),
    history: () => store.readHistory("client-123", "mobile-signature-123"),
  };
}

async function read(store: Store): Promise<Credential<"MobileSignature">> {
  const credential = await store.readCredential(key);
  if (credential === undefined) throw new Error("The credential is gone");
  return credential;
}

describe("200", () => {
  test("a change raises version by exactly one and sets lastModified, in whole seconds with Z", async () => {
    const { update } = open();
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
  ])("a request that changes nothing answers what is there and leaves no history: %j", async (body) => {
    const { read, update, history } = open();
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
      const { update } = open();
      for (const from of ["initial", "active", "tmp-locked", "fail-locked", "reset-code", "archived"]) {
        await update({ stateName: from });
        expect((await update({ stateName })).body).toMatchObject({ stateName });
      }
    },
  );

  test("a new state has changed-by-admin as its reason and no detail", async () => {
    const { body } = await open().update({ stateName: "disabled" });
    expect(body).toMatchObject({ stateChangeReason: "changed-by-admin" });
    expect(body).not.toHaveProperty("stateChangeDetail");
  });

  test("a state that is there already keeps its reason and detail", async () => {
    const { body } = await open().update({ stateName: "active", identificator: "NEW" });
    expect(body).toMatchObject({
      stateChangeReason: "initialized",
      stateChangeDetail: "Registered at the service desk",
    });
  });

  test("without version the last write wins and no field is lost when it loses a race", async () => {
    const { update, read, history } = open();
    const bodies = [
      { identificator: "A" },
      { msisdn: "+41790000001" },
      { stateName: "disabled" },
      { modificationComment: "D" },
    ];
    const answers = await Promise.all(bodies.map((body) => update(body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await read()).toMatchObject({ ...Object.assign({}, ...bodies), version: 11 });
    expect((await history()).map(({ versionAfter }) => versionAfter)).toEqual([8, 9, 10, 11]);
  });

  test("1200 writers without version cost one attempt each, however slow the store is", async () => {
    const { store, swaps } = slowStore();
    const { update, read, history } = open(demoData, { store });
    const answers = await Promise.all(
      Array.from({ length: 1200 }, (_, at) => update({ modificationComment: `writer ${at}` })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body.version)).size).toBe(1200);
    expect(await read()).toMatchObject({ version: 1207 });
    expect(await history()).toHaveLength(1200);
    expect(swaps).toHaveLength(1200);
  });

  test("without version a change that loses to another process is judged again on what won", async () => {
    const ours = createMemoryStore(demoData);
    const { update, read } = open(demoData, { store: Object.assign({}, ours, { swap: afterAnother(ours) }) });
    expect(await update({ identificator: "OURS" })).toMatchObject({ status: 200, body: { version: 9 } });
    expect(await read()).toMatchObject({ identificator: "OURS", msisdn: "+41790000009" });
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
    const stored = await store.readCredential({ ...key, clientExtId: "client-456", userExtId: "user-789" });
    expect(JSON.stringify(stored)).toBe(text);
  });
});

describe("404", () => {
  test("a credential that disappears between reading and writing", async () => {
    const store = Object.assign(createMemoryStore(demoData), { swap: async () => "missing" });
    expect((await open(demoData, { store }).update({ stateName: "disabled" })).status).toBe(404);
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
    const { update, read, history } = open();
    const before = await read();
    const { status, body } = await update({ stateName: "disabled", version });
    expect([status, body]).toEqual([409, stale]);
    expect(await read()).toEqual(before);
    expect(await history()).toEqual([]);
  });

  test("even when the values would change nothing", async () => {
    expect((await open().update({ stateName: "active", version: 6 })).status).toBe(409);
  });

  test("of several writers with one version exactly one gets through, the others lose the race", async () => {
    const { update, read, history } = open();
    const bodies = Array.from({ length: 8 }, (_, at) => ({ identificator: `RIVAL-${at}`, version: 7 }));
    const answers = await Promise.all(bodies.map((body) => update(body)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toEqual(stale);
    expect(await read()).toMatchObject({ version: 8 });
    expect(await history()).toHaveLength(1);
  });
});

describe("409 when the write loses its race", () => {
  test("1200 writers with one version: one gets through", async () => {
    const { store, swaps } = slowStore();
    const { update } = open(demoData, { store });
    const answers = await Promise.all(
      Array.from({ length: 1200 }, (_, at) => update({ modificationComment: `writer ${at}`, version: 7 })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1199);
    expect(swaps).toHaveLength(1);
  });

  test("to another process", async () => {
    const ours = createMemoryStore(demoData);
    const { update, read } = open(demoData, { store: Object.assign({}, ours, { swap: afterAnother(ours) }) });
    expect((await update({ identificator: "OURS", version: 7 })).status).toBe(409);
    expect(await read()).toMatchObject({ version: 8, identificator: "MSS-0001234" });
  });

  test("a request with a version is not tried again", async () => {
    const tried: string[] = [];
    const store = Object.assign(createMemoryStore(demoData), {
      swap: async () => {
        tried.push("swap");
        return "stale";
      },
    });
    const { status } = await open(demoData, { store }).update({ stateName: "disabled", version: 7 });
    expect([status, tried]).toEqual([409, ["swap"]]);
  });
});

describe("500", () => {
  test("a credential that has used up its versions cannot change any more", async () => {
    const { update, read } = open(withPolicies({}, withSignature({ version: 2_147_483_647 })));
    expect((await update({ stateName: "disabled" })).status).toBe(500);
    expect(await read()).toMatchObject({ version: 2_147_483_647, stateName: "active" });
  });
});

describe("500 for an answer that would break the contract, where answers are checked: nothing is written", () => {
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
    expect(errors).toEqual([`BrokenContract: ${id} 200: the body breaks pattern at "/lastModified"`]);
    expect(swaps).toEqual([]);
  });
});

describe("503", () => {
  test("when a request without version never gets through", async () => {
    const store = Object.assign(createMemoryStore(demoData), { swap: async () => "stale" });
    expect((await open(demoData, { store }).update({ stateName: "disabled" })).status).toBe(503);
  });
});

describe("a change leaves one history entry behind", () => {
  test("who, when, what, both versions, the names of what changed, and the comment", async () => {
    const { update, history } = open();
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
    const { update, history } = open();
    await update({ msisdn: "+41795550123", signerCert: otherCertificate });
    const [entry] = await history();
    expect(entry?.changed).toEqual(["signerCert", "msisdn"]);
    expect(entry).not.toHaveProperty("comment");
    expect(JSON.stringify(entry)).not.toMatch(/41795550123|CERTIFICATE/);
  });
});

/** A memory store that takes its time, differently each time, and remembers what was tried. */
function slowStore() {
  const store = createMemoryStore(demoData);
  const swaps: unknown[] = [];
  let calls = 0;
  async function gap() {
    for (let rest = calls++ % 7; rest > 0; rest--) await undefined;
  }
  const slow: Store = {
    ...store,
    async readCredential(credentialKey) {
      await gap();
      return store.readCredential(credentialKey);
    },
    async swap(change) {
      swaps.push(change);
      await gap();
      return store.swap(change);
    },
  };
  return { store: slow, swaps };
}

/** A swap before which, the first time, another process changes the msisdn. */
function afterAnother(store: Store): Store["swap"] {
  let isFirst = true;
  return async (change) => {
    if (isFirst) {
      isFirst = false;
      const current = await read(store);
      const next = { ...current, version: current.version + 1, msisdn: "+41790000009" };
      await store.swap({
        key,
        fromVersion: current.version,
        next,
        history: { ...change.history, changed: ["msisdn"] },
      });
    }
    return store.swap(change);
  };
}
