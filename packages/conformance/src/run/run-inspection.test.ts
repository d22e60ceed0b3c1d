import { describe, expect, test } from "vitest";
import { createTarget, inspectCases, noData, toCase } from "../../test/plain-inspection.ts";
import type { ReceivedResponse, SentRequest } from "../model/exchange.ts";
import { Failure, Skipped } from "../model/outcome.ts";
import type { Report } from "../model/report.ts";

const get: SentRequest = { method: "GET", path: "/x", headers: [] };
const ok: ReceivedResponse = { status: 200, headers: [["date", "today"]], body: Buffer.from("{}") };
const server = createTarget(async () => ok);
const passing = toCase("passes", async ({ send }) => void (await send(get)));
const failing = toCase("fails", async ({ send }) => {
  throw new Failure({ expected: "status 404", received: "status 200", exchanges: [await send(get)] });
});

const verdictOf = (report: Report, index = 0) => report.results[index]?.verdict;

describe("verdicts", () => {
  test("the run conforms when every case passes or is skipped", async () => {
    const skipped = toCase("is skipped", async () => {
      throw new Skipped("There is no data");
    });
    const report = await inspectCases([passing, skipped], { target: server });
    expect(report.verdict).toBe("conforms");
    expect(report.results.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["pass", undefined],
      ["skip", "There is no data"],
    ]);
  });

  test("a broken promise is a failure of the implementation, with the request to repeat", async () => {
    const report = await inspectCases([failing], { target: server });
    expect(report.verdict).toBe("does not conform");
    expect(report.results[0]?.failure).toEqual({
      expected: "status 404",
      received: "status 200",
      exchanges: [{ curl: "curl -i -X GET http://server.test/x", response: "HTTP 200\n\n{}" }],
      seed: 7,
      repeat: "conformance http://server.test --only get-vasco-credential/statuses/fails --seed 7",
    });
  });

  test("no response is no failure of the implementation", async () => {
    const report = await inspectCases([passing]);
    expect(report.verdict).toBe("inconclusive");
    expect(report.results[0]?.reason).toBe("NoResponse: connect ECONNREFUSED 127.0.0.1:9");
  });

  test("a defect of a case is an error", async () => {
    const broken = toCase("is broken", async () => {
      throw new TypeError("undefined is not a function");
    });
    expect(verdictOf(await inspectCases([broken, passing], { target: server }))).toBe("error");
  });

  test("a case that never settles is an error, and the others go on", async () => {
    const stuck = toCase("is stuck", () => new Promise(() => {}));
    const report = await inspectCases([stuck, passing], { target: server, parallel: 1 }, { idleTimeoutMs: 20 });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(["error", "pass"]);
  });

  test("a case whose data cannot be put back is an error", async () => {
    const release = async () => {
      throw new Error("409");
    };
    const data = { ...noData, open: (...of: Parameters<typeof noData.open>) => ({ ...noData.open(...of), release }) };
    expect((await inspectCases([passing], { target: server, data })).results[0]?.reason).toBe(
      "The data of the case could not be put back: 409",
    );
  });

  test("nothing was judged when everything was skipped", async () => {
    expect((await inspectCases([toCase("x", ({ data }) => data.vascoCredential().then())])).verdict).toBe(
      "inconclusive",
    );
  });
});

describe("known failures and waivers", () => {
  const knownFailures = [{ case: "*/fails", reason: "Ticket 12" }];

  test("a known failure still runs and does not count", async () => {
    const report = await inspectCases([failing], { target: server, knownFailures });
    expect(report.verdict).toBe("conforms");
    expect(report.results[0]).toMatchObject({ verdict: "fail", known: { reason: "Ticket 12", expired: false } });
  });

  test("a known failure counts after its last day", async () => {
    const expired = knownFailures.map((each) => ({ ...each, until: "2001-01-31" }));
    expect((await inspectCases([failing], { target: server, knownFailures: expired })).verdict).toBe(
      "does not conform",
    );
  });

  test("an unexpected pass is reported", async () => {
    const report = await inspectCases([passing], {
      target: server,
      knownFailures: [{ case: "*/passes", reason: "Old" }],
    });
    expect(report.results[0]).toMatchObject({ verdict: "pass", known: { reason: "Old" } });
  });

  test.each([["D"], ["strict-json"]])("a rule that the contract decided is waived by %s", async (name) => {
    const report = await inspectCases([failing], { target: server, waive: [name] });
    expect(report.verdict).toBe("conforms");
    expect(report.results[0]).toMatchObject({ verdict: "fail", waived: true });
  });

  test("a rule of the vendor's page cannot be waived", async () => {
    const findRule = () => ({ source: "S", name: "strict-json", text: "…" }) as const;
    const report = await inspectCases([failing], { target: server, waive: ["D", "strict-json"] }, { findRule });
    expect(report.verdict).toBe("does not conform");
  });
});

describe("what is sent", () => {
  test("a read-only run sends nothing that could change the target", async () => {
    const sent: string[] = [];
    const target = {
      ...createTarget(async ({ method }) => {
        sent.push(method);
        return ok;
      }),
      socket: { host: "server.test", port: 80, tls: false },
    };
    const patch = toCase("patches", async ({ send }) => void (await send({ ...get, method: "PATCH" })));
    const raw = toCase("writes raw bytes", async (context) => {
      if (context.target.socket === undefined) throw new Skipped("No socket");
    });
    const prepared = toCase("gets data", async ({ data }) => void (await data.vascoCredential()));
    const data = {
      ...noData,
      open: (lane: number, access: Parameters<typeof noData.open>[1]) => ({
        ...noData.open(lane, access),
        vascoCredential: async () => {
          await access.call("unassignVascoCredential", { path: { clientExtId: "a", extId: "b" } });
          return { clientExtId: "a", extId: "b" };
        },
      }),
    };
    const report = await inspectCases([passing, patch, raw, prepared], { target, data, readOnly: true });
    expect(sent).toEqual(["GET"]);
    expect(report.results.map(({ verdict }) => verdict)).toEqual(["pass", "skip", "skip", "skip"]);
  });

  test("two runs with one seed send the same requests and give the same report, times aside", async () => {
    const inspect = async (seed: number) => {
      const sent: string[] = [];
      const target = createTarget(async (request) => {
        sent.push(JSON.stringify(request));
        // Responses come in another order than the requests.
        await new Promise((resolve) => setTimeout(resolve, sent.length % 3));
        return ok;
      });
      const cases = Array.from({ length: 12 }, (_, index) =>
        toCase(`case-${index}`, async ({ call, seed, data }) => {
          const path = { clientExtId: data.clientExtId, extId: `vasco-${seed}` };
          const exchange = await call("getVascoCredential", { path });
          if (index % 2 === 0) throw new Failure({ expected: "a", received: "b", exchanges: [exchange] });
        }),
      );
      const broken = {
        name: "always",
        title: "t",
        applies: () => true,
        rule: () => ({ decision: "strict-json" }),
        check: () => ({ expected: "a", received: "b" }),
      };
      const report = await inspectCases(cases, { target, seed }, { checks: [broken] });
      const withoutTimes = JSON.stringify(report, (key, value) => (/^(?:durationMs|startedAt)$/.test(key) ? 0 : value));
      return { sent: sent.sort(), report: withoutTimes };
    };
    const first = await inspect(11);
    expect(await inspect(11)).toEqual(first);
    expect((await inspect(12)).sent).not.toEqual(first.sent);
  });

  test("no more cases run at the same time than allowed, and one lane at a time", async () => {
    let running = 0;
    let most = 0;
    const cases = Array.from({ length: 9 }, (_, index) =>
      toCase(`case-${index}`, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      }),
    );
    await inspectCases(cases, { parallel: 2 });
    expect(most).toBe(2);
  });

  test("a stopped run skips what it has not begun, and is not said to conform", async () => {
    const stop = new AbortController();
    const waiting = toCase("waits", async ({ send }) => {
      await send(get);
      stop.abort();
      await send(get);
    });
    const report = await inspectCases([passing, waiting, passing], {
      target: server,
      parallel: 1,
      signal: stop.signal,
    });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(["pass", "skip", "skip"]);
    expect(report.verdict).toBe("inconclusive");
  });

  test("a run over its time starts no more cases", async () => {
    const slow = toCase("takes its time", () => new Promise((resolve) => setTimeout(resolve, 5)));
    const report = await inspectCases([slow, passing], { target: server, parallel: 1, maxTimeMs: 1 });
    expect(report.results.map(({ verdict }) => verdict)).toEqual(["pass", "skip"]);
  });

  test("a text that no case has is an error, instead of a run that checks nothing", async () => {
    await expect(inspectCases([passing], { only: ["nothing"] })).rejects.toThrow("No case has an id with nothing");
  });
});

describe("checks", () => {
  const check = { name: "ok", title: "t", applies: () => true, rule: () => ({ decision: "strict-json" }) };
  const broken = { ...check, check: () => ({ expected: "a", received: "b" }) };

  test("every exchange passes the checks, and the case that broke one repeats it", async () => {
    const report = await inspectCases([passing, failing], { target: server }, { checks: [broken] });
    expect(report.results.at(-1)).toMatchObject({
      id: "server/checks/ok",
      verdict: "fail",
      failure: { repeat: "conformance http://server.test --only get-vasco-credential/statuses/passes --seed 7" },
    });
  });

  test("what is sent while the kit has broken the server is marked, and nothing else", async () => {
    const fault = async () => async () => {};
    const data = { ...noData, open: (...of: Parameters<typeof noData.open>) => ({ ...noData.open(...of), fault }) };
    const breaking = toCase("breaks the server", async ({ send, data: { fault: start } }) => {
      await send({ ...get, path: "/before" });
      const stop = await start("broken");
      await send({ ...get, path: "/during" });
      await stop();
      await stop();
      await send({ ...get, path: "/after" });
    });
    const marked: string[] = [];
    const marks = {
      ...check,
      check: ({ broken: isBroken, request }: { broken?: true; request: SentRequest }) => {
        if (isBroken) marked.push(request.path);
        return undefined;
      },
    };
    await inspectCases([breaking], { target: server, data }, { checks: [marks] });
    expect(marked).toEqual(["/during"]);
  });

  test("a check that applied to no exchange is not reported", async () => {
    const never = { ...broken, applies: () => false };
    const report = await inspectCases([passing], { target: server }, { checks: [never] });
    expect(report.results.map(({ id }) => id)).toEqual(["get-vasco-credential/statuses/passes"]);
  });

  test("a check that finds nothing passes", async () => {
    const report = await inspectCases(
      [passing],
      { target: server },
      { checks: [{ ...check, check: () => undefined }] },
    );
    expect(verdictOf(report, 1)).toBe("pass");
  });
});

describe("secrets", () => {
  test("neither tokens nor what a case declares secret is in the report", async () => {
    const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl";
    const leaky = createTarget(async ({ headers, body }) => ({
      status: 500,
      headers: [["x-echo", JSON.stringify(headers)]],
      body: Buffer.concat([Buffer.from(`${JSON.stringify(headers)} `), body ?? Buffer.from("")]),
    }));
    const secret = 'zebra"quill';
    const leaking = toCase("leaks", async ({ call, data, redact }) => {
      redact(secret);
      const exchange = await call(
        "updateVascoCredential",
        { path: { clientExtId: data.clientExtId, extId: "x" }, body: { modificationComment: secret } },
        { token },
      );
      throw new Failure({ expected: `no ${secret}`, received: token, exchanges: [exchange] });
    });
    const text = JSON.stringify(await inspectCases([leaking], { target: leaky }));
    expect(text).not.toContain("zebra");
    expect(text).not.toContain("quill");
    expect(text).not.toContain("c2lnbmF0dXJl");
    expect(text).toContain("Bearer [redacted]");
  });
});
