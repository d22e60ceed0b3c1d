import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { hostileReport } from "../../test/report/hostile.ts";
import { everyKind, toFailed, toReport } from "../../test/report/sample-report.ts";
import type { Report } from "../model/report.ts";
import { renderJunit } from "./render-junit.ts";

/** The schema of the xUnit plugin of Jenkins, which is stricter than what GitLab and others read. */
const schema = readFileSync(new URL("../../test/report/junit-10.xsd", import.meta.url), "utf8");

async function mistakesOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ message }) => message);
}

test.each<[string, Report]>([
  ["a run with results of every kind", everyKind],
  ["a run of hostile texts", hostileReport],
  ["a run without results", toReport([])],
])("%s is valid by the schema of Jenkins", async (_, report) => {
  expect(await mistakesOf(renderJunit(report))).toEqual([]);
});

test("the schema finds what is wrong: a control character, a text that ends CDATA, an unknown attribute", async () => {
  const xml = renderJunit(everyKind);
  expect(await mistakesOf(xml.replace("status 500", "\u0001"))).not.toEqual([]);
  expect(await mistakesOf(xml.replace(">expected:", ">]]>expected:"))).not.toEqual([]);
  expect(await mistakesOf(xml.replace("<testcase ", '<testcase colour="red" '))).not.toEqual([]);
});

test("what the configuration knows or waives is skipped, what has expired fails, and the numbers agree", () => {
  const xml = renderJunit(everyKind);
  expect(xml).toContain('tests="11" failures="2" errors="1" time="12.340"');
  expect(xml).toContain('<testsuite name="updateMobileSignature" tests="9" failures="2" errors="1" skipped="4"');
  expect(xml.match(/<failure /g)).toHaveLength(2);
  expect(xml.match(/<error /g)).toHaveLength(1);
  expect(xml.match(/<skipped /g)).toHaveLength(5);
  expect(xml).toContain('<skipped message="Known failure: ticket 13 (until 2027-10-31)">');
  expect(xml).toContain('<skipped message="Waived: strict-json">');
  expect(xml).toContain("<system-out>Unexpected pass: ticket 14</system-out>");
});

test("a test has a name that stays, and a failure what is needed to repeat it", () => {
  const xml = renderJunit(toReport([toFailed("update-mobile-signature/statuses/stale-version")]));
  expect(xml).toContain(
    '<testcase classname="updateMobileSignature.statuses" name="stale-version: 409 when the version is stale" time="0.012">',
  );
  expect(xml).toContain(
    'message="Expected status 409 with code errors.pessimisticLockingFailure, received status 500"',
  );
  expect(xml).toContain("repeat: conformance http://server.test --only update-mobile-signature/statuses/stale-version");
});
