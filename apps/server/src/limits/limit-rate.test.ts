import { expect, test, vi } from "vitest";
import { demoPath, signToken, startTestServer, testCallers } from "../../test/support/start-test-server.ts";
import { limitRate } from "./limit-rate.ts";

/** A server on which a subject may send two requests at once and one in an hour after that. */
async function startLimitedServer() {
  let limited = 0;
  const callers = limitRate(testCallers(), { perSecond: 1 / 3_600, burst: 2 }, () => {
    limited += 1;
  });
  return { limited: () => limited, server: await startTestServer({ callers }) };
}

test("503 with Retry-After for the requests of a subject above its rate; others are served", async () => {
  const { server, limited } = await startLimitedServer();
  const responses = [];
  for (let count = 0; count < 3; count += 1) responses.push(await server.patch("updateMobileSignature", {}));
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 503]);
  expect(responses[2]?.headers.get("retry-after")).toBe("3600");
  expect(await responses[2]?.json()).toMatchObject({ errors: [{ code: "errors.unavailable" }] });
  expect(limited()).toBe(1);
  const other = await signToken({ subject: "other" });
  expect((await server.patch("updateMobileSignature", {}, { authorization: `Bearer ${other}` })).status).toBe(200);
});

test("rejected tokens use up no rate, and health checks none", async () => {
  const { server } = await startLimitedServer();
  const expired = await signToken({ ttlSeconds: -1 });
  for (let count = 0; count < 5; count += 1) {
    expect((await server.patch("updateMobileSignature", {}, { authorization: `Bearer ${expired}` })).status).toBe(401);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  }
  expect((await server.patch("updateMobileSignature", {})).status).toBe(200);
});

test("403 uses up the rate, because the subject is known", async () => {
  const { server } = await startLimitedServer();
  const outside = demoPath("updateMobileSignature", { clientExtId: "client-999" });
  const status = async () =>
    (await fetch(`${server.url}${outside}`, { headers: { authorization: `Bearer ${server.token}` } })).status;
  expect([await status(), await status(), await status()]).toEqual([403, 403, 503]);
});

test("the line of the log names the subject and says that it is the rate; there is no line about an outage", async () => {
  const { server } = await startLimitedServer();
  for (let count = 0; count < 3; count += 1) await server.patch("updateMobileSignature", {});
  const line = await vi.waitFor(() => {
    const found = server.lines.find(({ status }) => status === 503);
    expect(found).toBeDefined();
    return found;
  });
  expect(line).toMatchObject({ level: "warn", msg: "request", subject: "tester", rateLimited: true });
  expect(server.lines.some(({ msg }) => msg === "unavailable")).toBe(false);
});
