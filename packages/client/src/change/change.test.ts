import { describe, expect, test } from "vitest";
import { clients } from "../../test/clients.ts";
import { startOn } from "../../test/start-on.ts";
import { makeMobileSignature } from "../testing/index.ts";

const path = { clientExtId: "client-123", userExtId: "user-123" };
const vascoPath = { clientExtId: "client-123", extId: "vasco-123" };

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  const start = (initial?: object) => startOn(createClient, initial);

  describe("a change", () => {
    test("reads, asks, and sends the members with the version that was read", async () => {
      const { server, client } = start();
      const result = await client.changeMobileSignature(path, ({ msisdn }) => ({ msisdn: `${msisdn}9` }));
      expect(result).toMatchObject({ status: 200, body: { version: 8, msisdn: "+417900000019" }, attempts: 1 });
      expect(server.seen).toEqual(["GET", 'PATCH {"msisdn":"+417900000019","version":7}']);
    });

    test("sends the version as text where the operation wants that", async () => {
      const { server, client } = start();
      const result = await client.changeVascoCredential(vascoPath, () => ({ stateName: "disabled" }));
      expect(result).toMatchObject({ status: 200, body: { version: 8 } });
      expect(server.seen).toEqual(["GET", 'PATCH {"stateName":"disabled","version":"7"}']);
    });

    test("waits for a draft that takes its time", async () => {
      const { client } = start();
      const draft = async () => ({ stateName: "disabled" }) as const;
      expect(await client.changeMobileSignature(path, draft)).toMatchObject({ status: 200, body: { version: 8 } });
    });

    test.each([undefined, null])("sends nothing when the draft returns %s", async (nothing) => {
      const { server, client } = start();
      const result = await client.changeMobileSignature(path, () => nothing);
      expect(result).toMatchObject({ status: 200, body: { version: 7 } });
      expect(server.seen).toEqual(["GET"]);
    });

    test("passes on what the draft throws, and a draft that changes the credential throws", async () => {
      const { server, client } = start();
      const cause = new Error("I changed my mind");
      const throwing = client.changeMobileSignature(path, () => {
        throw cause;
      });
      await expect(throwing).rejects.toBe(cause);
      const careless = client.changeMobileSignature(path, (current) => {
        Object.assign(current, { stateName: "disabled" });
        return undefined;
      });
      await expect(careless).rejects.toThrow(TypeError);
      expect(server.seen).toEqual(["GET", "GET"]);
    });

    test("hands back what the caller may change", async () => {
      const { client } = start();
      const unchanged = await client.changeMobileSignature(path, () => null);
      expect("body" in unchanged && Object.isFrozen(unchanged.body)).toBe(false);
    });

    test("ends with the read when that fails", async () => {
      const { server, client } = start();
      const errors = [{ code: "errors.noRecord", message: "There is none." }];
      server.fail(Response.json({ errors }, { status: 404 }));
      const result = await client.changeMobileSignature(path, () => ({ stateName: "disabled" }));
      expect(result).toMatchObject({ status: 404, body: { errors } });
      expect(server.seen).toEqual(["GET"]);
    });

    test("ends with an error response to the update", async () => {
      const { server, client } = start();
      const errors = [{ code: "errors.policyViolation", message: "msisdn must match.", pointer: "/msisdn" }];
      server.fail(undefined, Response.json({ errors }, { status: 422 }));
      const result = await client.changeMobileSignature(path, () => ({ msisdn: "x" }));
      expect(result).toMatchObject({ status: 422, body: { errors } });
      expect(server.seen).toHaveLength(2);
    });

    test.each([0, -1, Number.NaN])(
      "rejects with a TypeError, before anything is sent, for maxAsks %i",
      async (maxAsks) => {
        const { server, client } = start();
        const rejected = client.changeMobileSignature(path, () => ({}), { maxAsks });
        await expect(rejected).rejects.toThrow(new TypeError("maxAsks must be a positive number"));
        expect(server.seen).toEqual([]);
      },
    );

    test("sends the highest version there is, in either type", async () => {
      const { server, client } = start({ version: 2_147_483_647 });
      await client.changeMobileSignature(path, () => ({ msisdn: "+1" }));
      const { server: vasco, client: other } = start({ version: 2_147_483_647 });
      await other.changeVascoCredential(vascoPath, () => ({ stateName: "disabled" }));
      expect([server.seen[1], vasco.seen[1]]).toEqual([
        'PATCH {"msisdn":"+1","version":2147483647}',
        'PATCH {"stateName":"disabled","version":"2147483647"}',
      ]);
    });

    test("rejects with a TypeError, before anything is sent, when the path cannot be one", async () => {
      const { server, client } = start();
      const rejected = client.changeMobileSignature({ ...path, userExtId: ".." }, () => ({}));
      await expect(rejected).rejects.toThrow("path parameter userExtId");
      expect(server.seen).toEqual([]);
    });
  });

  describe("a change with a base", () => {
    const disable = { stateName: "disabled" } as const;
    const seen = makeMobileSignature(1, { version: 7, stateName: "active" });

    test("does not read: the draft gets the base, and its version is sent", async () => {
      const { server, client } = start();
      const drafted: unknown[] = [];
      const draft = (current: object) => {
        drafted.push(current);
        return disable;
      };
      const result = await client.changeMobileSignature(path, draft, { base: seen });
      expect(result).toMatchObject({ status: 200, body: { version: 8, stateName: "disabled" } });
      expect(drafted).toEqual([seen]);
      expect(server.seen).toEqual(['PATCH {"stateName":"disabled","version":7}']);
    });

    test("is a conflict when the credential has changed since the base", async () => {
      const { server, client } = start();
      server.change({ msisdn: "+417900000019" });
      const result = await client.changeMobileSignature(path, () => disable, { base: seen, maxAsks: 1 });
      expect(result).toMatchObject({ status: 409, mine: disable, theirs: { version: 8 }, base: seen });
      expect(server.seen).toEqual(['PATCH {"stateName":"disabled","version":7}', "GET"]);
    });

    test("asks again with what others have left, as any change", async () => {
      const { server, client } = start();
      server.change({ msisdn: "+417900000019" });
      const versions: number[] = [];
      const draft = ({ version }: { readonly version: number }) => {
        versions.push(version);
        return disable;
      };
      const result = await client.changeMobileSignature(path, draft, { base: seen });
      expect(result).toMatchObject({ status: 200, body: { version: 9 } });
      expect(versions).toEqual([7, 8]);
    });

    test("reads when its draft returns nothing", async () => {
      const { server, client } = start();
      server.change({ msisdn: "+417900000019" });
      const result = await client.changeMobileSignature(path, () => null, { base: seen });
      expect(result).toMatchObject({ status: 200, body: { version: 8 } });
      expect(server.seen).toEqual(["GET"]);
    });

    test("is looked up after a lost response, and compared with the base", async () => {
      const { clock, server, client } = start({ ...seen });
      server.fail("lost response");
      const result = await clock.settle(client.changeMobileSignature(path, () => disable, { base: seen }));
      expect(result).toMatchObject({ status: 200, recovered: true, body: { version: 8, stateName: "disabled" } });
    });
  });

  describe("a draft that is awaited", () => {
    test("is aborted with the call: nothing is sent", async () => {
      const { server, client } = start();
      const aborting = new AbortController();
      const asked = Promise.withResolvers<void>();
      const draft = () => {
        asked.resolve();
        return new Promise<null>(() => {});
      };
      const call = client.changeMobileSignature(path, draft, { signal: aborting.signal });
      await asked.promise;
      aborting.abort("left the page");
      expect(await call).toMatchObject({ status: "aborted", cause: "left the page", attempts: 0 });
      expect(server.seen).toEqual(["GET"]);
    });

    test("is aborted, too, when it throws because it listens to the same signal", async () => {
      const { server, client } = start();
      const aborting = new AbortController();
      const cause = new Error("the dialog was closed");
      const draft = async () => {
        aborting.abort("left the page");
        throw cause;
      };
      const result = await client.changeMobileSignature(path, draft, { signal: aborting.signal });
      expect(result).toMatchObject({ status: "aborted", attempts: 0 });
      expect(server.seen).toEqual(["GET"]);
    });

    test("has no time to keep, and no timer", async () => {
      const { clock, client } = start();
      const draft = Promise.withResolvers<{ stateName: "disabled" }>();
      const call = client.changeMobileSignature(path, () => draft.promise, { timeoutMs: 1_000 });
      await clock.advance(1e9);
      expect(clock.isIdle()).toBe(true);
      draft.resolve({ stateName: "disabled" });
      expect(await call).toMatchObject({ status: 200, body: { version: 8 } });
    });
  });

  describe("a conflict", () => {
    const disable = { stateName: "disabled" } as const;

    test("is read and asked again, with what others have left", async () => {
      const { server, client } = start();
      const drafted: unknown[] = [];
      const result = await client.changeMobileSignature(path, (current) => {
        drafted.push({ ...current });
        if (drafted.length < 3) server.change({ modificationComment: `change ${drafted.length}` });
        return disable;
      });
      expect(result).toMatchObject({
        status: 200,
        body: { version: 10, stateName: "disabled", modificationComment: "change 2" },
      });
      expect(drafted).toMatchObject([
        { version: 7 },
        { version: 8, modificationComment: "change 1" },
        { version: 9, modificationComment: "change 2" },
      ]);
    });

    test("hands back mine, theirs and base after three times", async () => {
      const { server, client } = start();
      let asked = 0;
      const result = await client.changeMobileSignature(path, () => {
        server.change({ modificationComment: `change ${++asked}` });
        return disable;
      });
      expect(asked).toBe(3);
      if (result.status !== 409) throw new Error(`got ${result.status}`);
      expect(result.body.errors[0]?.code).toBe("errors.pessimisticLockingFailure");
      expect(result.mine).toEqual(disable);
      expect(result.base).toMatchObject({ version: 9, modificationComment: "change 2" });
      expect(result.theirs).toMatchObject({ version: 10, modificationComment: "change 3" });
      expect(result.response.status).toBe(409);
      expect(server.read()).toMatchObject({ version: 10, stateName: "active" });
    });

    test("is handed back at once for maxAsks 1", async () => {
      const { server, client } = start();
      const draft = () => {
        server.change({ modificationComment: "faster" });
        return disable;
      };
      const result = await client.changeVascoCredential(vascoPath, draft, { maxAsks: 1 });
      expect(result).toMatchObject({ status: 409, base: { version: 7 }, theirs: { version: 8 }, mine: disable });
      expect(server.seen).toEqual(["GET", 'PATCH {"stateName":"disabled","version":"7"}', "GET"]);
    });

    test.each([1, 3])("ends with the read when what others have left cannot be read: maxAsks %i", async (maxAsks) => {
      const { clock, server, client } = start();
      server.fail(undefined, undefined, "lost request", "lost request", "lost request");
      const draft = () => {
        server.change({ modificationComment: "faster" });
        return disable;
      };
      const result = await clock.settle(client.changeMobileSignature(path, draft, { maxAsks }));
      expect(result).toMatchObject({ status: "network", attempts: 3 });
    });
  });
});
