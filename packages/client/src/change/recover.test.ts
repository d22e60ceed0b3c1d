import { describe, expect, test } from "vitest";
import { clients } from "../../test/clients.ts";
import { createFakeClock } from "../../test/fake-clock.ts";
import { recordFetch } from "../../test/record-fetch.ts";
import { startOn } from "../../test/start-on.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const vascoPath = { clientExtId: "client-123", extId: "vasco-123" };

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  const start = (initial?: object) => startOn(createClient, initial);

  describe("a lost response", () => {
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
      server.fail(...(what === "a change" ? [undefined] : []), "lost response");
      const result = await clock.settle<{ status: unknown }>(call(client));
      expect(result).toMatchObject({ status: 200, recovered: true, body: { version: 8, stateName: "disabled" } });
      expect(server.read()).not.toHaveProperty("modificationComment");
      expect(server.seen.slice(-3).map((each) => each.split(" ")[0])).toEqual(["PATCH", "PATCH", "GET"]);
    });

    test("is no conflict for members that are undefined: they were not sent", async () => {
      const { clock, server, client } = start(commented);
      server.fail("lost response");
      const body = { stateName: "disabled", msisdn: undefined, modificationComment: undefined, version: 7 } as const;
      const result = await clock.settle(Reflect.apply(client.updateMobileSignature, undefined, [{ path, body }]));
      expect(result).toMatchObject({ status: 200, body: { version: 8, ...commented } });
    });

    test("counts every request in attempts", async () => {
      const { clock, server, client } = start();
      server.fail("lost response");
      const result = await clock.settle(client.updateMobileSignature({ path, body: { msisdn: "+1", version: 7 } }));
      expect(result).toMatchObject({ status: 200, attempts: 3 });
    });

    test("to an update that was not applied is a conflict: the next version has another value", async () => {
      const { clock, server, client } = start();
      server.fail("lost request");
      const call = client.updateMobileSignature({ path, body: { stateName: "disabled", version: 7 } });
      server.change({ stateName: "archived" });
      const result = await clock.settle(call);
      expect(result).toMatchObject({ status: 409, attempts: 3 });
      expect(result).not.toHaveProperty("current");
    });

    test("is unknown when the credential has changed again: nothing is guessed", async () => {
      for (const isApplied of [true, false]) {
        const { clock, server, client } = start();
        server.fail(isApplied ? "lost response" : "lost request");
        const call = client.updateMobileSignature({ path, body: { stateName: "disabled", version: 7 } });
        await clock.advance(0);
        server.change({ stateName: "archived" });
        if (!isApplied) server.change({ stateName: "disabled" });
        const result = await clock.settle(call);
        expect(result).toMatchObject({ status: "unknown", current: { version: 9 }, attempts: 3 });
        expect(result).toMatchObject({ body: { errors: [{ code: "errors.pessimisticLockingFailure" }] } });
      }
    });

    test("never lets a draft run again while the outcome is unknown: a change would be applied twice", async () => {
      const { clock, server, client } = start({ loginCount: 1, msisdn: "+41790000001" });
      server.fail(undefined, "lost response");
      let drafts = 0;
      const call = client.changeMobileSignature(path, ({ msisdn }) => {
        drafts++;
        return { msisdn: `${msisdn}9` };
      });
      await clock.advance(0);
      server.change({ modificationComment: "someone else" });
      const result = await clock.settle(call);
      expect(result).toMatchObject({
        status: "unknown",
        current: { version: 9, msisdn: "+417900000019" },
        attempts: 3,
      });
      expect(drafts).toBe(1);
      expect(server.read()).toMatchObject({ version: 9, msisdn: "+417900000019" });
    });

    test("does not take someone else's larger change for ours, where the credential before is known", async () => {
      const { clock, server, client } = start();
      server.fail(undefined, "lost request");
      const call = client.changeMobileSignature(path, () => disable);
      await clock.advance(0);
      server.change({ ...disable, msisdn: "+41799999999" });
      const result = await clock.settle(call);
      expect(result).toMatchObject({ status: "unknown", current: { version: 8, msisdn: "+41799999999" } });
    });

    test("says that the success of an update was recovered, and not read from its response", async () => {
      const { clock, server, client } = start();
      server.fail("lost request");
      const call = client.updateMobileSignature({ path, body: { stateName: "disabled", version: 7 } });
      server.change({ stateName: "disabled", msisdn: "+41799999999" });
      expect(await clock.settle(call)).toMatchObject({
        status: 200,
        recovered: true,
        body: { version: 8 },
        attempts: 3,
      });
    });

    test("is unknown when the caller may not read", async () => {
      const { clock, server, client } = start();
      const errors = [{ code: "errors.permissionDenied", message: "The permission is missing." }];
      server.fail("lost response", undefined, Response.json({ errors }, { status: 403 }));
      const result = await clock.settle(client.updateMobileSignature({ path, body: { ...disable, version: 7 } }));
      expect(result).toMatchObject({ status: "unknown", attempts: 3 });
      expect(result).not.toHaveProperty("current");
      expect(result).not.toHaveProperty("recovered");
    });

    test("a 409 to the first attempt is a conflict, and nothing is read", async () => {
      const { server, client } = start();
      const result = await client.updateMobileSignature({ path, body: { stateName: "disabled", version: 6 } });
      expect(result).toMatchObject({ status: 409, attempts: 1 });
      expect(server.seen).toHaveLength(1);
    });

    test("is not looked for any longer when the caller aborts it", async () => {
      const clock = createFakeClock();
      const aborting = new AbortController();
      const errors = [{ code: "errors.pessimisticLockingFailure", message: "version is stale." }];
      const { fetch, requests } = recordFetch(({ method }) => {
        if (method === "GET") return new Promise(() => {});
        return requests.length === 1
          ? Promise.reject(new TypeError("terminated"))
          : Response.json({ errors }, { status: 409 });
      });
      const { signal } = aborting;
      const client = createClient({ baseUrl, fetch, clock });
      const call = client.updateMobileSignature({ path, body: { ...disable, version: 7 } }, { signal });
      await clock.advance(1_000);
      expect(requests.map(({ method }) => method)).toEqual(["PATCH", "PATCH", "GET"]);
      aborting.abort("left the page");
      expect(await call).toMatchObject({ status: "unknown", attempts: 3 });
    });

    test("a change reads what became of it when no response came at all", async () => {
      const { clock, server, client } = start();
      server.fail(undefined, "lost response", "lost request", "lost request");
      const result = await clock.settle(client.changeMobileSignature(path, () => disable));
      expect(result).toMatchObject({ status: 200, body: { version: 8, stateName: "disabled" } });
    });

    test("a change that was not made ends as it ended", async () => {
      const { clock, server, client } = start();
      server.fail(undefined, "lost request", "lost request", "lost request");
      const result = await clock.settle(client.changeMobileSignature(path, () => disable));
      expect(result).toMatchObject({ status: "network", attempts: 4 });
      expect(server.read()).toMatchObject({ version: 7 });
    });

    test("a change looks after a 500, too, and after the page of a proxy", async () => {
      const errors = [{ code: "errors.fatalError", message: "An internal error occurred." }];
      for (const fault of [Response.json({ errors }, { status: 500 }), new Response("<html>", { status: 520 })]) {
        const { server, client } = start();
        server.fail(undefined, fault);
        const draft = () => {
          // As if the change had been made before the response went wrong.
          server.change(disable);
          return disable;
        };
        expect(await client.changeMobileSignature(path, draft)).toMatchObject({ status: 200, body: { version: 8 } });
      }
    });

    test("nothing is read after the caller has aborted it", async () => {
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
