import { createCredentialClient, type Fetch, fieldErrors, limits } from "@credential-api/client";
import { describe, expect, test } from "vitest";
import { hosts, signature, vasco } from "./support/client-hosts.ts";

describe.each(Object.entries(hosts))("the client and %s", (_host, open) => {
  test("agree on the version: an integer or a string goes out, an integer comes back, one higher", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const first = await client.updateVascoCredential({ path: vasco, body: { stateName: "disabled", version: "3" } });
    if (first.status !== 200) throw new Error(`got ${first.status}`);
    const body = { stateName: "active", version: String(first.body.version) } as const;
    const second = await client.updateVascoCredential({ path: vasco, body });
    expect(second).toMatchObject({ status: 200, body: { version: 5, stateName: "active" } });
  });

  test("agree on the places of errors and on the headers", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const rejected = await client.updateMobileSignature({ path: signature, body: { msisdn: "" } });
    expect(rejected).toMatchObject({ status: 422, body: { errors: [{ pointer: "/msisdn" }] } });
    const unknown = await createCredentialClient({ ...target, token: null, fetch: send }).updateMobileSignature({
      path: signature,
      body: {},
    });
    expect(unknown).toMatchObject({ status: 401, headers: { "www-authenticate": expect.stringMatching(/^Bearer /) } });
  });

  test("agree on raw paths", async () => {
    const { send, ...target } = await open();
    const { raw } = createCredentialClient({ ...target, fetch: send });
    const template = "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}";
    const changed = await raw.PATCH(template, { params: { path: vasco }, body: { stateName: "disabled" } });
    expect(changed.data?.version).toBe(4);
    const stale = await raw.PATCH(template, { params: { path: vasco }, body: { version: "3" } });
    expect(stale.error?.errors[0]?.code).toBe("errors.pessimisticLockingFailure");
    const read = await raw.GET(template, { params: { path: vasco } });
    expect(read.data).toEqual(changed.data);
  });

  test("agree on a change: read, applied and sent with its version, an integer or a text", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const signed = await client.changeMobileSignature(signature, ({ msisdn }) => ({ modificationComment: msisdn }));
    expect(signed).toMatchObject({ status: 200, body: { version: 8, modificationComment: "+41791234567" } });
    const changed = await client.changeVascoCredential(vasco, ({ policyExtId }) => ({
      policyExtId,
      stateName: "disabled",
    }));
    expect(changed).toMatchObject({ status: 200, body: { version: 4, policyExtId: "vasco-policy-2" } });
  });

  test("agree on a conflict: both changes are made, one after the other", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const comments = ["one", "two", "three"];
    const results = await Promise.all(
      comments.map((comment) =>
        client.changeMobileSignature(
          signature,
          ({ modificationComment }) => ({ modificationComment: `${modificationComment}, ${comment}` }),
          { maxAsks: comments.length },
        ),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { body } = await client.getMobileSignature({ path: signature }).orThrow();
    expect(body.version).toBe(10);
    for (const comment of comments) expect(body.modificationComment).toContain(comment);
  });

  test("agree on a conflict that is handed back", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const result = await client.changeVascoCredential(
      vasco,
      async () => {
        await client.updateVascoCredential({ path: vasco, body: { stateName: "archived" } });
        return { stateName: "disabled" };
      },
      { maxAsks: 1 },
    );
    expect(result).toMatchObject({
      status: 409,
      mine: { stateName: "disabled" },
      theirs: { version: 4, stateName: "archived" },
      base: { version: 3, stateName: "active" },
    });
  });

  test.each(["an update", "a change"])("agree on what became of %s whose response was lost", async (what) => {
    const { send, ...target } = await open();
    let isLost = false;
    const fetch: Fetch = async (request) => {
      const response = await send(request);
      if (isLost || request.method === "GET") return response;
      isLost = true;
      throw new TypeError("the response was lost");
    };
    const client = createCredentialClient({ ...target, fetch });
    const body = { stateName: "disabled", modificationComment: "" } as const;
    const result =
      what === "an update"
        ? await client.updateMobileSignature({ path: signature, body: { ...body, version: 7 } })
        : await client.changeMobileSignature(signature, () => body);
    expect(result).toMatchObject({ status: 200, body: { version: 8, stateName: "disabled" } });
  });

  test("agree on the renewal of a token: once, for all that got a 401", async () => {
    const { send, token, ...target } = await open();
    let renewals = 0;
    const renewing = async (rejected?: string) => {
      if (!rejected) return "stale.token.here";
      renewals++;
      return typeof token === "function" ? token() : token;
    };
    const client = createCredentialClient({ ...target, token: renewing, fetch: send });
    const reads = await Promise.all([1, 2, 3].map(() => client.getMobileSignature({ path: signature })));
    expect(reads.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(renewals).toBe(1);
  });

  test("agree on fields: what the server points at is a member of the form", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const { maxLength } = limits.updateMobileSignature.body.msisdn;
    const body = { msisdn: "1".repeat(maxLength + 1), modificationComment: "x" };
    const fields = fieldErrors(
      await client.updateMobileSignature({ path: { ...signature, userExtId: "u".repeat(51) }, body }),
    );
    expect(Object.keys(fields).sort()).toEqual(["msisdn", "userExtId"]);
  });
});
