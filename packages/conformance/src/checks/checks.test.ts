import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exampleExchanges } from "../../test/checks/example-exchanges.ts";
import { findRule } from "../rules/find-rule.ts";
import { checks } from "./index.ts";

test.each(checks)("$name finds nothing wrong with the examples of the contract", (check) => {
  const broken = exampleExchanges
    .filter(({ exchange }) => check.applies(exchange))
    .map(({ name, exchange }) => ({ name, found: check.check(exchange) }))
    .filter(({ found }) => found !== undefined);
  expect(broken).toEqual([]);
});

test.each(checks)("the contract has the rule of $name, whatever the exchange", (check) => {
  for (const { exchange } of exampleExchanges.filter(({ exchange: each }) => check.applies(each))) {
    expect(findRule(check.rule(exchange)).text).not.toBe("");
  }
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
