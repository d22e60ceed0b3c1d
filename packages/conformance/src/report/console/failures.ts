import type { CaseResult, ReportedExchange } from "../../model/report.ts";
import { count, shorten } from "../texts/units.ts";
import { toOrigin } from "../texts/words.ts";
import { indent, type Paint } from "./paint.ts";

/** More failures than these do not fit on a screen that a person reads. */
const MAX_SHOWN = 10;
const MAX_NAMED = 40;
/** The last exchange is the decisive one. */
const MAX_EXCHANGES = 3;
const MAX_RESPONSE_LINES = 30;
const MAX_TEXT_LENGTH = 600;

/**
 * Failures: the first ones with everything that is known about them, the next ones in a line each, and how many more there are.
 *
 * @param moreIn where the others are, as a part of a sentence
 */
export function renderFailures(failures: readonly CaseResult[], paint: Paint, moreIn: string): string {
  if (failures.length === 0) return "";
  const named = failures.slice(MAX_SHOWN, MAX_SHOWN + MAX_NAMED);
  const rest = failures.length - MAX_SHOWN - named.length;
  return [
    `${paint(["bold", "red"], count(failures.length, "failure"))}\n`,
    ...failures.slice(0, MAX_SHOWN).map((result) => renderFailure(result, paint)),
    ...(named.length === 0
      ? []
      : [`${named.map((result) => renderLine(result, paint)).join("\n")}\n`, `${toRest(rest)} ${moreIn}\n`]),
  ].join("\n");
}

function toRest(rest: number): string {
  return rest === 0 ? "The requests and responses of these are" : `${count(rest, "more failure")} and all requests are`;
}

function renderLine({ id, failure }: CaseResult, paint: Paint): string {
  return `${paint("red", "✗")} ${paint("bold", id)}  ${paint("dim", shorten(failure?.received ?? "", 80))}`;
}

function renderFailure({ id, title, rule, failure, known }: CaseResult, paint: Paint): string {
  const label = (name: string) => paint("dim", name.padEnd(10));
  const toRow = (name: string, text: string) =>
    `  ${label(name)}${indent(paint([], shorten(text, MAX_TEXT_LENGTH)), 12).trimStart()}`;
  const exchanges = failure?.exchanges ?? [];
  const left = exchanges.length - MAX_EXCHANGES;
  return [
    `${paint("red", "✗")} ${paint("bold", id)}`,
    `  ${paint([], title)}\n`,
    toRow("expected", failure?.expected ?? ""),
    toRow("received", failure?.received ?? ""),
    toRow("rule", toOrigin(rule)),
    `            ${indent(paint("dim", shorten(rule.text, MAX_TEXT_LENGTH)), 12).trimStart()}`,
    ...(known === undefined ? [] : [toRow("known", `until ${known.until}, which is over: ${known.reason}`)]),
    "",
    ...(left > 0 ? [`  ${paint("dim", `(${count(left, "earlier exchange")} left out)`)}\n`] : []),
    ...exchanges.slice(-MAX_EXCHANGES).map((exchange) => renderExchange(exchange, paint)),
    toRow("repeat", failure?.repeat ?? ""),
    "",
  ].join("\n");
}

function renderExchange({ curl, response }: ReportedExchange, paint: Paint): string {
  const lines = response.split("\n");
  const left = lines.length - MAX_RESPONSE_LINES;
  const shown = lines.slice(0, MAX_RESPONSE_LINES).join("\n");
  const more = left > 0 ? paint("dim", `\n(${count(left, "more line")})`) : "";
  return `${indent(paint("cyan", curl), 2)}\n\n${indent(`${paint([], shown)}${more}`, 2)}\n`;
}
