import { describe, expect, test } from "vitest";
import { clients } from "../test/clients.ts";
import { createFakeClock } from "../test/fake-clock.ts";
import { createFakeServer } from "../test/fake-server.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const vascoPath = { clientExtId: "client-123", extId: "vasco-123" };

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  const start = (initial = {}) => {
    const clock = createFakeClock();
    const server = createFakeServer({ version: 7, stateName: "active", msisdn: "+41790000001", ...initial });
    return { clock, server, client: createClient({ baseUrl, fetch: server.fetch, clock }) };
  };

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

    test.each([undefined, null])("sends nothing when the draft answers %s", async (nothing) => {
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

    test("ends with the read when that fails", async () => {
      const { server, client } = start();
      const errors = [{ code: "errors.noRecord", message: "There is none." }];
      server.fail(Response.json({ errors }, { status: 404 }));
      const result = await client.changeMobileSignature(path, () => ({ stateName: "disabled" }));
      expect(result).toMatchObject({ status: 404, body: { errors } });
      expect(server.seen).toEqual(["GET"]);
    });

    test("ends with a refusal of the update", async () => {
      const { server, client } = start();
      const errors = [{ code: "errors.policyViolation", message: "msisdn must match.", pointer: "/msisdn" }];
      server.fail(undefined, Response.json({ errors }, { status: 422 }));
      const result = await client.changeMobileSignature(path, () => ({ msisdn: "x" }));
      expect(result).toMatchObject({ status: 422, body: { errors } });
      expect(server.seen).toHaveLength(2);
    });

    test("rejects with a TypeError, before anything is sent, when the path cannot be one", async () => {
      const { server, client } = start();
      const refused = client.changeMobileSignature({ ...path, userExtId: ".." }, () => ({}));
      await expect(refused).rejects.toThrow("path parameter userExtId");
      expect(server.seen).toEqual([]);
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

  describe("a lost answer", () => {
    const disable = { stateName: "disabled", modificationComment: "" } as const;
    const commented = { modificationComment: "New phone registered" };

    test.each([
      ["a change", (client: Client) => client.changeMobileSignature(path, () => disable)],
      ["an update", (client: Client) => client.updateMobileSignature({ path, body: { ...disable, version: 7 } })],
      [
        "an update in text",
        (client: Client) => client.updateVascoCredential({ path: vascoPath, body: { ...disable, version: "7" } }),
      ],
    ])("to %s that was made is no conflict", async (what, call) => {
      const { clock, server, client } = start(commented);
      server.fail(...(what === "a change" ? [undefined] : []), "lost answer");
      const result = await clock.settle<{ status: unknown }>(call(client));
      expect(result).toMatchObject({ status: 200, body: { version: 8, stateName: "disabled" } });
      expect(server.read()).not.toHaveProperty("modificationComment");
      expect(server.seen.slice(-3).map((each) => each.split(" ")[0])).toEqual(["PATCH", "PATCH", "GET"]);
    });

    test("counts every request in attempts", async () => {
      const { clock, server, client } = start();
      server.fail("lost answer");
      const result = await clock.settle(client.updateMobileSignature({ path, body: { msisdn: "+1", version: 7 } }));
      expect(result).toMatchObject({ status: 200, attempts: 3 });
    });

    test.each<[string, (server: Server) => void]>([
      ["somebody else was faster", (server) => server.change({ stateName: "archived" })],
      [
        "somebody else was faster, twice",
        (server) => {
          server.change({ stateName: "archived" });
          server.change({ stateName: "disabled" });
        },
      ],
    ])("to an update that was not made stays a conflict: %s", async (_why, meddle) => {
      const { clock, server, client } = start();
      server.fail("lost request");
      const call = client.updateMobileSignature({ path, body: { stateName: "disabled", version: 7 } });
      meddle(server);
      expect(await clock.settle(call)).toMatchObject({ status: 409, attempts: 2 });
    });

    test("stays a conflict when the caller may not read", async () => {
      const { clock, server, client } = start();
      const errors = [{ code: "errors.permissionDenied", message: "The permission is missing." }];
      server.fail("lost answer", undefined, Response.json({ errors }, { status: 403 }));
      const result = await clock.settle(client.updateMobileSignature({ path, body: { ...disable, version: 7 } }));
      expect(result).toMatchObject({ status: 409, attempts: 2 });
    });

    test("a 409 to the first attempt is a conflict, and nothing is read", async () => {
      const { server, client } = start();
      const result = await client.updateMobileSignature({ path, body: { stateName: "disabled", version: 6 } });
      expect(result).toMatchObject({ status: 409, attempts: 1 });
      expect(server.seen).toHaveLength(1);
    });

    test("a change reads what became of it when no answer came at all", async () => {
      const { clock, server, client } = start();
      server.fail(undefined, "lost answer", "lost request", "lost request");
      const result = await clock.settle(client.changeMobileSignature(path, () => disable));
      expect(result).toMatchObject({ status: 200, body: { version: 8, stateName: "disabled" } });
    });

    test("a change that was not made ends as it ended", async () => {
      const { clock, server, client } = start();
      server.fail(undefined, "lost request", "lost request", "lost request");
      const result = await clock.settle(client.changeMobileSignature(path, () => disable));
      expect(result).toMatchObject({ status: "network", attempts: 3 });
      expect(server.read()).toMatchObject({ version: 7 });
    });

    test("a change looks after a 500, too, and after the page of a proxy", async () => {
      const errors = [{ code: "errors.fatalError", message: "An internal error occurred." }];
      for (const fault of [Response.json({ errors }, { status: 500 }), new Response("<html>", { status: 520 })]) {
        const { server, client } = start();
        server.fail(undefined, fault);
        const draft = () => {
          // As if the change had been made before the answer went wrong.
          server.change(disable);
          return disable;
        };
        expect(await client.changeMobileSignature(path, draft)).toMatchObject({ status: 200, body: { version: 8 } });
      }
    });

    test("nothing is read after the caller has given up", async () => {
      const { server, client } = start();
      const aborting = new AbortController();
      const draft = () => {
        aborting.abort("left the page");
        return disable;
      };
      const result = await client.changeMobileSignature(path, draft, { signal: aborting.signal });
      expect(result).toMatchObject({ status: "aborted", cause: "left the page", attempts: 0 });
      expect(server.seen).toEqual(["GET"]);
    });
  });
});

type Client = ReturnType<(typeof clients)[string]>;
type Server = ReturnType<typeof createFakeServer>;
