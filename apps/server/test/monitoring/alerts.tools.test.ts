/** Prometheus itself checks and tests the alert rules. `promtool` is in Debian's package `prometheus`. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/config/setting-readers.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const server = join(projectRoot, "apps/server");
const promtool = (...parameters: readonly string[]) => spawnSync("promtool", parameters, { encoding: "utf8" });
const reason =
  promtool("--version").error === undefined ? undefined : "promtool is not installed (apt-get install prometheus)";

const testWithPromtool = reason === undefined ? test : test.skip;
const suffix = reason === undefined ? "" : `: skipped, ${reason}`;

testWithPromtool(`the rules are valid, and each alert is raised when it should be, and not otherwise${suffix}`, () => {
  const checked = promtool("check", "rules", join(server, "deploy/alerts.yaml"));
  expect([checked.status, checked.stderr]).toEqual([0, ""]);
  const tested = promtool("test", "rules", join(server, "test/monitoring/alerts.test.yaml"));
  expect([tested.status, `${tested.stdout}${tested.stderr}`]).toEqual([0, expect.stringContaining("SUCCESS")]);
});

testWithPromtool.each([
  ["a limit that is never reached", "> 0.25", "> 25"],
  ["a limit that is always reached", "nodejs_eventloop_lag_p99_seconds > 0.2", "nodejs_eventloop_lag_p99_seconds > 0"],
  ["health checks that count", ', operation!~"/health/.*"', ""],
  ["a wrong code", "errors.unauthorized", "errors.unauthorised"],
])(`the test of the rules fails for %s${suffix}`, (_, from, to) => {
  const folder = temporaryDirectory();
  for (const name of ["deploy", "test/monitoring"]) mkdirSync(join(folder, name), { recursive: true });
  const rules = readFileSync(join(server, "deploy/alerts.yaml"), "utf8");
  expect(rules).toContain(from);
  writeFileSync(join(folder, "deploy/alerts.yaml"), rules.replaceAll(from, to));
  cpSync(join(server, "test/monitoring/alerts.test.yaml"), join(folder, "test/monitoring/alerts.test.yaml"));
  expect(promtool("test", "rules", join(folder, "test/monitoring/alerts.test.yaml")).status).toBe(1);
});
