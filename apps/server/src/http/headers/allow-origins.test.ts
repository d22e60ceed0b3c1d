import { operationIds, operations } from "@credential-api/contract";
import { operationPaths } from "@credential-api/reference";
import { describe, expect, test } from "vitest";
import { demoPath, startTestServer } from "../../../test/support/start-test-server.ts";
import { allowedHeaders, exposedHeaders } from "./cross-origin-headers.ts";

const path = demoPath("updateMobileSignature");
const listed = "https://app.example.com";
const origins = { allowed: [listed], allowLoopback: true };

const corsHeaders = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-") || name === "vary"));

const preflight = (url: string, origin: string, method = "PATCH") =>
  fetch(url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": method,
      "access-control-request-headers": "authorization,content-type,x-evil",
    },
  });

const table = operationIds.map((id) => operations[id]);
const exposed = exposedHeaders(table).join(",");
const methods = operationPaths
  .find(({ template }) => template === operations.updateMobileSignature.path)
  ?.methods.join(",");

describe("a preflight of an allowed origin", () => {
  test("gets the path's methods, our headers and no more", async () => {
    const { url } = await startTestServer({ origins });
    const response = await preflight(`${url}${path}`, listed);
    expect(response.status).toBe(204);
    expect(response.headers.get("x-request-id")).toBeTruthy();
    expect(response.headers.get("allow")).toBeNull();
    expect(corsHeaders(response)).toEqual({
      "access-control-allow-origin": listed,
      "access-control-allow-methods": methods,
      "access-control-allow-headers": allowedHeaders(table).join(","),
      "access-control-expose-headers": exposed,
      "access-control-max-age": "600",
      vary: "Origin, Access-Control-Request-Headers",
    });
  });

  test.each(["/openapi.json", "/openapi.yaml", "/health/live", "/health/ready"])(
    "names GET and HEAD for %s",
    async (own) => {
      const { url } = await startTestServer({ origins });
      const response = await preflight(`${url}${own}`, listed, "GET");
      expect(response.headers.get("access-control-allow-methods")).toBe("GET,HEAD");
    },
  );

  test("gets no success for a path that does not exist", async () => {
    const { url } = await startTestServer({ origins });
    const response = await preflight(`${url}/nowhere`, listed);
    expect(response.status).toBe(404);
    expect(response.headers.get("access-control-allow-methods")).toBeNull();
  });
});

test("a plain OPTIONS of an allowed origin gets the path's own response, which the page may read", async () => {
  const { url } = await startTestServer({ origins });
  const response = await fetch(`${url}${path}`, { method: "OPTIONS", headers: { origin: listed } });
  expect(response.status).toBe(204);
  expect(response.headers.get("allow")).toContain("PATCH");
  expect(corsHeaders(response)).toEqual({
    "access-control-allow-origin": listed,
    "access-control-expose-headers": exposed,
    vary: "Origin",
  });
});

test("a plain OPTIONS without an origin is not touched", async () => {
  const { url } = await startTestServer({ origins });
  const response = await fetch(`${url}${path}`, { method: "OPTIONS" });
  expect(response.status).toBe(204);
  expect(response.headers.get("allow")).toContain("PATCH");
  expect(corsHeaders(response)).toEqual({ vary: "Origin" });
});

test.each([
  ["a success", { "content-type": "application/json" }, 200],
  ["an error response", { authorization: "none" }, 401],
])("%s to an allowed origin may be read by the page", async (_, headers, status) => {
  const { patch } = await startTestServer({ origins });
  const response = await patch("updateMobileSignature", {}, { ...headers, origin: listed });
  expect(response.status).toBe(status);
  expect(corsHeaders(response)).toEqual({
    "access-control-allow-origin": listed,
    "access-control-expose-headers": exposed,
    vary: "Origin",
  });
});

describe("nothing is opened to", () => {
  test.each([
    "https://evil.example.com",
    "https://app.example.com.evil.example.com",
    "http://app.example.com",
    "https://app.example.com:8443",
    "null",
    "http://localhost.evil.example.com",
    "http://127.0.0.1.evil.example.com",
    "file://",
    "chrome-extension://abcdefgh",
    "http://localhost:3000/path",
  ])("the origin %s", async (origin) => {
    const { url, patch } = await startTestServer({ origins });
    const responses = [await preflight(`${url}${path}`, origin), await patch("updateMobileSignature", {}, { origin })];
    for (const response of responses) expect(corsHeaders(response)).toEqual({ vary: "Origin" });
  });
});

describe("origins of this machine", () => {
  const loopback = ["http://localhost:5173", "https://localhost", "http://127.0.0.1:8080", "http://[::1]:3000"];

  test.each(loopback)("%s may call in development", async (origin) => {
    const { url } = await startTestServer({ origins: { allowed: [], allowLoopback: true } });
    expect((await preflight(`${url}${path}`, origin)).headers.get("access-control-allow-origin")).toBe(origin);
  });

  test.each(loopback)("%s may not call otherwise", async (origin) => {
    const { url } = await startTestServer({ origins: { allowed: [listed], allowLoopback: false } });
    expect(corsHeaders(await preflight(`${url}${path}`, origin))).toEqual({ vary: "Origin" });
  });

  test("may call when they are listed", async () => {
    const { url } = await startTestServer({ origins: { allowed: ["http://localhost:5173"], allowLoopback: false } });
    const response = await preflight(`${url}${path}`, "http://localhost:5173");
    expect(response.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
  });
});
