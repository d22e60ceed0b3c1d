import type { CaseResult, Report } from "../model/report.ts";
import { countsAsFailure } from "../run/judge-failures.ts";
import { countByOperation, countResults } from "./sections/count-by-operation.ts";
import { type Markup, markup, none } from "./texts/markup.ts";
import { kindWords, toOrigin, toSubject } from "./texts/words.ts";

/**
 * The report as JUnit XML, as Jenkins, GitLab and most other CI servers read it: a suite for each operation and a test for each
 * case. Failures that the configuration knows or waives are skipped tests, so that they do not break a build.
 */
export function renderJunit(report: Report): string {
  const { failed, errors } = countResults(report.results);
  const tests = report.results.length;
  const { text } = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${kindWords[report.kind].title}: ${toSubject(report)}" tests="${tests}" failures="${failed}" errors="${errors}" time="${toSeconds(report.durationMs)}">
${countByOperation(report).map(({ operation }) =>
  renderSuite(
    operation ?? "no single operation",
    report.results.filter((result) => result.operation === operation),
    report,
  ),
)}</testsuites>
`;
  return text;
}

function renderSuite(name: string, results: readonly CaseResult[], report: Report): Markup {
  const { failed, errors, skipped, accepted } = countResults(results);
  const durationMs = results.reduce((sum, result) => sum + result.durationMs, 0);
  const { contract, seed, kit } = report;
  const properties = Object.entries({
    contract: contract.version,
    sha256: contract.sha256,
    seed: String(seed),
    kit,
  });
  return markup`<testsuite name="${name}" tests="${results.length}" failures="${failed}" errors="${errors}" skipped="${skipped + accepted}" time="${toSeconds(durationMs)}" timestamp="${report.startedAt.replace(/\.\d+Z$/, "")}" hostname="${report.target}">
<properties>
${properties.map(([name, value]) => markup`<property name="${name}" value="${value}"/>\n`)}</properties>
${results.map(renderTest)}</testsuite>
`;
}

/** A name is unique in its class, and stays from run to run, so that CI servers recognize a test. */
function renderTest(result: CaseResult): Markup {
  const { id, operation, group, title, durationMs } = result;
  const name = id.split("/").slice(2).join("/");
  return markup`<testcase classname="${operation ?? "server"}.${group}" name="${name === "" ? id : name}: ${title}" time="${toSeconds(durationMs)}">${renderOutcome(result)}</testcase>
`;
}

function renderOutcome(result: CaseResult): Markup {
  const { verdict, reason = "", known, failure, waived, rule } = result;
  if (verdict === "skip") return markup`<skipped message="${reason}"/>`;
  if (verdict === "error") return markup`<error type="error" message="${reason}"/>`;
  if (verdict === "pass") {
    return known === undefined ? none : markup`<system-out>Unexpected pass: ${toKnown(known)}</system-out>`;
  }
  if (!countsAsFailure(result)) {
    const why =
      waived === true ? `Waived: ${rule.name}` : `Known failure: ${known === undefined ? "" : toKnown(known)}`;
    return markup`<skipped message="${why}">${toText(result)}</skipped>`;
  }
  const message = `Expected ${failure?.expected}, received ${failure?.received}`;
  return markup`<failure type="failure" message="${message}">${toText(result)}</failure>`;
}

function toKnown({ reason, until }: NonNullable<CaseResult["known"]>): string {
  return `${reason}${until === undefined ? "" : ` (until ${until})`}`;
}

function toText({ rule, failure }: CaseResult): string {
  if (failure === undefined) return "";
  const exchanges = failure.exchanges.map(({ curl, response }) => `${curl}\n\n${response}\n`);
  return [
    `expected: ${failure.expected}`,
    `received: ${failure.received}`,
    `rule: ${toOrigin(rule)}`,
    `${rule.text}\n`,
    ...exchanges,
    ...(failure.repeat === "" ? [] : [`repeat: ${failure.repeat}`]),
  ].join("\n");
}

function toSeconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3);
}
