import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exampleExchanges } from "../../test/checks/example-exchanges.ts";
import { cases } from "../cases/index.ts";
import { findRule } from "../rules/find-rule.ts";
import { checks } from "./index.ts";

test.each(checks)("$name finds nothing wrong with the examples of the contract", (check) => {
  const broken = exampleExchanges
    .filter(({ exchange }) => check.applies(exchange))
    .map(({ name, exchange }) => ({ name, found: check.check(exchange) }))
    .filter(({ found }) => found !== undefined);
  expect(broken).toEqual([]);
});

test.each(checks)("the contract has the rule of $name for every exchange", (check) => {
  for (const { exchange } of exampleExchanges.filter(({ exchange: each }) => check.applies(each))) {
    expect(findRule(check.rule(exchange)).text).not.toBe("");
  }
});

/** The checks of Schemathesis 4, but `max_response_time`: the contract promises no time. */
const schemathesisChecks = [
  ...["not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance"],
  ...["response_schema_conformance", "negative_data_rejection", "positive_data_acceptance", "missing_required_header"],
  ...[
    "unsupported_method",
    "allow_header_conformance",
    "ignored_auth",
    "use_after_free",
    "ensure_resource_availability",
  ],
];

test.each(schemathesisChecks)("the kit has %s of Schemathesis, as a check or in the title of a case", (name) => {
  const isCheck = checks.some((check) => check.name === name);
  expect(isCheck || cases.some(({ title }) => title.includes(name))).toBe(true);
});

test("names are unique, because configurations name them", () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});

test("the README explains each check, in their order", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, section = ""] =
    readme
      .split(/^## /m)
      .filter((each) => each.startsWith("Checks\n"))[0]
      ?.split("| --- |") ?? [];
  const explained = [...section.matchAll(/^\| `(\w+)` \| \S/gm)].map(([, name]) => name);
  expect(explained).toEqual(checks.map(({ name }) => name));
});

test("each check has a test", () => {
  const files = readdirSync(new URL(".", import.meta.url), { recursive: true }).map(String);
  const untested = checks.filter(
    ({ name }) => !files.some((file) => file.endsWith(`/${name.replaceAll("_", "-")}.test.ts`)),
  );
  expect(untested.map(({ name }) => name)).toEqual([]);
});
