/** The dashboard, the alert rules, OPERATING.md and what the server exports are held together. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../../src/config/setting-readers.ts";
import { createMetrics } from "../../src/metrics/metrics.ts";

const read = (name: string) => readFileSync(join(projectRoot, "apps/server", name), "utf8");

/** What a scrape exports, by the name of each series: a histogram has three. */
let exported: ReadonlySet<string>;
/** The names of the metrics, as their `# TYPE` lines have them. */
let metrics: readonly string[];
beforeAll(async () => {
  const { measure, requests, storeCalls, toText } = createMetrics({ version: "1.0.0", store: "sqlite" });
  measure({
    tokenCache: () => ({ hits: 1, misses: 1, size: 1 }),
    connections: () => ({ total: 1, idle: 0, waiting: 0 }),
    certificateEnd: () => new Date(),
  });
  requests.reject(400, "errors.malformedRequest");
  storeCalls("swap")("ok");
  const types = [...(await toText()).matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  metrics = types.map(([, name = ""]) => name);
  exported = new Set(types.flatMap(([, name = "", type]) => seriesOf(name, type ?? "")));
});

function seriesOf(name: string, type: string): readonly string[] {
  return type === "histogram" ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name];
}

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
}

const alertsIn = (text: string): readonly Alert[] =>
  parse(text).groups.flatMap(({ rules }: { readonly rules: readonly Alert[] }) => rules);

/** The metrics that an expression of PromQL uses; Prometheus itself makes `up`. */
function metricsIn(expression: string): readonly string[] {
  const withoutLabels = expression.replace(/\{[^}]*\}/g, "");
  return [...withoutLabels.matchAll(/\b(?:credential_api|nodejs|process)_\w+/g)].map(([name]) => name);
}

function expressionsOf(dashboard: string): readonly string[] {
  const { panels } = JSON.parse(dashboard);
  return panels.flatMap(({ targets }: { readonly targets: readonly { readonly expr: string }[] }) =>
    targets.map(({ expr }) => expr),
  );
}

const unknownIn = (expressions: readonly string[]) =>
  expressions.flatMap(metricsIn).filter((name) => !exported.has(name));

/** The metrics of the table in OPERATING.md, and the headings of its alerts. */
const documentedMetrics = (text: string) => {
  const table = /<!-- metrics -->([\s\S]*?)<!-- \/metrics -->/.exec(text)?.[1] ?? "";
  return [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name = ""]) => name);
};
const explainedAlerts = (text: string) => [...text.matchAll(/^#### (\w+)$/gm)].map(([, name = ""]) => name);

describe("a real scrape has every metric", () => {
  test("of the alert rules", () => {
    const expressions = alertsIn(read("deploy/alerts.yaml")).map(({ expr }) => expr);
    expect(expressions.flatMap(metricsIn).length).toBeGreaterThan(10);
    expect(unknownIn(expressions)).toEqual([]);
  });

  test("of the dashboard", () => {
    const expressions = expressionsOf(read("deploy/dashboard.json"));
    expect(expressions.flatMap(metricsIn).length).toBeGreaterThan(20);
    expect(unknownIn(expressions)).toEqual([]);
  });
});

test("OPERATING.md describes every metric of the server, and no other", () => {
  const own = metrics.filter((name) => name.startsWith("credential_api_"));
  expect(documentedMetrics(read("OPERATING.md")).toSorted()).toEqual(own.toSorted());
});

test("OPERATING.md explains every alert in the order of the rules, with what to look at and what to do", () => {
  const text = read("OPERATING.md");
  const names = alertsIn(read("deploy/alerts.yaml")).map(({ alert }) => alert);
  expect(explainedAlerts(text)).toEqual(names);
  for (const name of names) {
    const section = text.split(`#### ${name}\n`)[1]?.split("\n#")[0] ?? "";
    expect(section, name).toMatch(/\S[\s\S]*\*\*Look\*\*[\s\S]*\*\*Do\*\*/);
  }
});

test("every alert has a severity and a summary that names its server", () => {
  for (const { alert, labels, annotations } of alertsIn(read("deploy/alerts.yaml"))) {
    expect(["page", "ticket"], alert).toContain(labels.severity);
    expect(annotations.summary, alert).toContain("{{ $labels.instance }}");
  }
});

test("the panels of the dashboard have ids, titles and places of their own", () => {
  const { panels } = JSON.parse(read("deploy/dashboard.json"));
  for (const member of ["id", "title", "gridPos"]) {
    const values = panels.map((panel: Readonly<Record<string, unknown>>) => JSON.stringify(panel[member]));
    expect(new Set(values).size, member).toBe(panels.length);
  }
});

describe("would be found:", () => {
  test("a metric of a rule or of a panel that nothing exports", () => {
    expect(unknownIn(["rate(credential_api_http_request_total[5m])"])).toEqual(["credential_api_http_request_total"]);
    expect(unknownIn(["credential_api_http_request_duration_seconds"])).toHaveLength(1);
  });

  test("an alert without an explanation", () => {
    const text = read("OPERATING.md").replace("#### CredentialApiSlow\n", "");
    expect(explainedAlerts(text)).not.toContain("CredentialApiSlow");
  });

  test("a metric that is not described", () => {
    const text = read("OPERATING.md").replace(/^\| `credential_api_errors_total`.*\n/m, "");
    expect(documentedMetrics(text)).not.toContain("credential_api_errors_total");
  });
});
