import type { CaseResult, Report } from "../model/report.ts";
import { countsAsFailure } from "../run/judge-failures.ts";

/** The report as text: what failed, with its request, and the verdict last. */
export function summarize({ results, verdict, target, contract, seed, coverage }: Report): string {
  const failed = results.filter(({ verdict }) => verdict === "fail");
  const unclear = results.filter(({ verdict }) => verdict === "error");
  const surprising = results.filter(({ verdict, known }) => verdict === "pass" && known !== undefined);
  const count = (wanted: CaseResult["verdict"]) => results.filter((each) => each.verdict === wanted).length;
  return [
    ...failed.map(toFailure),
    ...unclear.map(({ id, reason }) => `error  ${id}\n  ${reason}\n`),
    ...surprising.map(
      ({ id, known }) => `pass   ${id}\n  unexpected: the configuration expects a failure (${known?.reason})\n`,
    ),
    `${target}: ${verdict} (contract ${contract.version}, seed ${seed})`,
    `${count("pass")} passed, ${count("fail")} failed, ${count("error")} errors, ${count("skip")} skipped`,
    `${coverage.covered} of ${coverage.declared} declared statuses, codes and permissions covered`,
    "",
  ].join("\n");
}

function toFailure(result: CaseResult): string {
  const { id, title, rule, failure, known, waived } = result;
  const remark = waived === true ? " (waived)" : countsAsFailure(result) ? "" : ` (known: ${known?.reason})`;
  const decisive = failure?.exchanges.at(-1);
  const lines = [
    `promise:  ${title}`,
    `rule:     ${rule.text}${rule.location === undefined ? "" : ` (${rule.location})`}`,
    `expected: ${failure?.expected}`,
    `received: ${failure?.received}`,
    ...(decisive === undefined ? [] : ["", decisive.curl, "", decisive.response, ""]),
    `repeat:   ${failure?.repeat}`,
  ];
  return `fail   ${id}${remark}\n${lines.join("\n").replace(/^(?=.)/gm, "  ")}\n`;
}
