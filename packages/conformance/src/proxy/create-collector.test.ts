import { describe, expect, test } from "vitest";
import { errorsOf, type Parts, toExchange, VASCO_PATH, vascoCredential } from "../../test/checks/exchange.ts";
import { checks } from "../checks/index.ts";
import { createCollector } from "./create-collector.ts";
import { requestConformance } from "./request-conformance.ts";

const noStore = [["content-type", "application/json"] as const, ["cache-control", "no-store"] as const];
const read: Parts = { received: vascoCredential, headers: noStore };

function collect(...traffic: readonly Parts[]) {
  const collector = createCollector([requestConformance, ...checks], "http://server.test");
  const findings = traffic.map((parts) => collector.judge(toExchange(parts), true));
  const results = collector.results();
  const failed = results.filter(({ verdict }) => verdict === "fail");
  return { collector, findings, results, failed };
}

test("traffic that keeps the contract passes every check that applies", () => {
  const { findings, results, failed } = collect(read, { ...read, method: "HEAD", received: undefined });
  expect(findings).toEqual([[], []]);
  expect(failed).toEqual([]);
  expect(results.map(({ id }) => id)).toContain("get-vasco-credential/checks/response_schema_conformance");
});

test("a finding is reported when it comes first, and counted after that", () => {
  const broken = { ...read, received: { ...vascoCredential, version: "3" } };
  const { findings, failed } = collect(broken, read, broken);
  expect(findings.map((each) => each.length)).toEqual([1, 0, 0]);
  expect(failed).toMatchObject([
    {
      id: "get-vasco-credential/checks/response_schema_conformance",
      operation: "getVascoCredential",
      failure: {
        expected: "/version must be integer",
        received: "a body that breaks type (in 2 of 3 exchanges)",
        repeat: "conformance http://server.test --only get-vasco-credential/",
      },
    },
  ]);
});

test("different things of one check are kept apart, and items of a list are not", () => {
  const tokens = (...authModes: readonly unknown[]) => authModes.map((authMode) => ({ authMode, data: "QUJDRA==" }));
  const { failed } = collect(
    { ...read, received: { ...vascoCredential, version: "3" } },
    { ...read, received: { ...vascoCredential, vascoTokens: tokens(1) } },
    { ...read, received: { ...vascoCredential, vascoTokens: tokens("RO", 1) } },
  );
  expect(failed.map(({ id, failure }) => [id.split("/")[2], failure?.expected, failure?.received])).toEqual([
    ["response_schema_conformance", "/version must be integer", "a body that breaks type (in 1 of 3 exchanges)"],
    [
      "response_schema_conformance-2",
      "/vascoTokens/0/authMode must be string",
      "a body that breaks type (in 2 of 3 exchanges)",
    ],
  ]);
});

test("memory is bounded, however many different things come", () => {
  const { failed } = collect(
    ...Array.from({ length: 200 }, (_, index) => ({
      ...read,
      status: 300 + index,
      received: errorsOf("errors.noRecord"),
    })),
  );
  const statuses = failed.filter(({ id }) => id.includes("/status_code_conformance"));
  expect(statuses).toHaveLength(20);
  expect(statuses.at(-1)?.failure?.received).toMatch(/^status \d+ \(in 1\d\d of 200 exchanges\)$/);
});

describe("requests are judged, too:", () => {
  const patch: Parts = { method: "PATCH", body: { stateName: "open" } };

  test("one that breaks the contract and is rejected is a finding of its own", () => {
    const { failed } = collect({ ...patch, status: 422, received: errorsOf("errors.invalidData") });
    expect(failed.map(({ id, failure }) => [id, failure?.received])).toEqual([
      [
        "update-vasco-credential/checks/request_conformance",
        "/body/stateName must be equal to one of the allowed values (in 1 of 1 exchanges)",
      ],
    ]);
  });

  test("one that the server accepts is a failure of the server as well", () => {
    const { failed } = collect({ ...patch, status: 200, received: { ...vascoCredential, stateName: "open" } });
    expect(failed.map(({ id }) => id)).toContain("update-vasco-credential/checks/request_conformance");
    expect(failed.map(({ id }) => id)).toContain("update-vasco-credential/checks/negative_data_rejection");
  });

  test("a valid one that is rejected as invalid is a failure of the server", () => {
    const { failed } = collect({ ...patch, body: {}, status: 422, received: errorsOf("errors.invalidData") });
    expect(failed.map(({ id }) => id)).toEqual(["update-vasco-credential/checks/positive_data_acceptance"]);
  });
});

test("a path that the contract does not have is counted, and not judged", () => {
  const { collector, results } = collect({ path: "/health", received: "<p>", headers: [] }, read);
  expect(results.some(({ operation }) => operation === null)).toBe(false);
  expect(collector.counts()).toEqual({ judged: 1, unknown: 1, partial: 0 });
});

test("without a whole body, only the head is judged", () => {
  const collector = createCollector([requestConformance, ...checks], "http://server.test");
  expect(
    collector.judge(toExchange({ method: "PATCH", sent: [["Authorization", "Bearer x.y.z"]], status: 418 }), false),
  ).toMatchObject([{ id: "update-vasco-credential/checks/status_code_conformance" }]);
  expect(collector.counts()).toEqual({ judged: 1, unknown: 0, partial: 1 });
});

test("no secret of an exchange is in the results, wherever it comes back", () => {
  const secrets = {
    token: "a-secret-token-of-a-caller",
    data: "VkFTQ08tU0VDUkVU",
    cert: "-----BEGIN CERTIFICATE-----\nTUlJQg==\n-----END CERTIFICATE-----",
    phone: "+41791234567",
    cookie: "session-4711",
    query: "query-secret",
  };
  const body = {
    vascoTokens: [{ authMode: "RO", data: secrets.data }],
    signerCert: secrets.cert,
    msisdn: secrets.phone,
  };
  const said = Object.values(secrets).join(" ");
  const { results, failed, findings } = collect(
    {
      ...{ method: "PATCH", path: `${VASCO_PATH}?access_token=${secrets.query}`, body, status: 500 },
      sent: [
        ["Authorization", `Bearer ${secrets.token}`],
        ["Cookie", secrets.cookie],
        ["Content-Type", "application/json"],
      ],
      headers: [
        ["set-cookie", secrets.cookie],
        ["x-api-key", "key-4711"],
        ["x-other", said],
      ],
      received: { errors: [{ code: "errors.fatalError", message: said }], ...body },
    },
    { ...read, status: 500, received: `not JSON ${said}` },
  );
  expect(failed.length).toBeGreaterThan(3);
  const text = JSON.stringify([results, findings]);
  for (const secret of [...Object.values(secrets), "TUlJQg==", "key-4711"]) expect(text).not.toContain(secret);
  expect(text).toContain("Bearer [redacted]");
});
