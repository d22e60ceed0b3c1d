import type { CaseResult, ReportedExchange } from "../../model/report.ts";
import { type FailureGroup, groupFailures } from "../sections/group-failures.ts";
import { count, shorten, toNumber } from "../texts/units.ts";
import { toOrigin } from "../texts/words.ts";
import { indent, type Paint } from "./paint.ts";

/** More groups than these do not fit on a screen that a person reads. */
const MAX_SHOWN = 10;
const MAX_NAMED = 40;
/** The other cases of a group that are named. */
const MAX_OTHERS = 3;
/** The last exchange is the decisive one. */
const MAX_EXCHANGES = 3;
const MAX_RESPONSE_LINES = 30;
const MAX_TEXT_LENGTH = 600;

/**
 * Failures: the first ones with everything that is known about them, the next ones in a line each, and how many more there are.
 * Failures that probably have one cause are shown once.
 *
 * @param words what one failure is, and where the others are, as a part of a sentence
 */
export function renderFailures(
  failures: readonly CaseResult[],
  paint: Paint,
  words: { readonly one: string; readonly moreIn: string },
): string {
  if (failures.length === 0) return "";
  const { one, moreIn } = words;
  const groups = groupFailures(failures);
  const shown = groups.slice(0, MAX_SHOWN);
  const named = groups.slice(MAX_SHOWN, MAX_SHOWN + MAX_NAMED);
  const left = groups.length - shown.length - named.length;
  const inGroups = groups.length < failures.length ? ` in ${count(groups.length, "group")}` : "";
  const isCut = named.length > 0 || groups.some(({ others }) => others.length > MAX_OTHERS);
  return [
    `${paint(["bold", "red"], count(failures.length, one))}${inGroups}\n`,
    ...shown.map((group) => renderFailure(group, paint)),
    ...(named.length === 0 ? [] : [`${named.map((group) => renderLine(group, paint)).join("\n")}\n`]),
    ...(isCut ? [`${toRest(left)} ${moreIn}\n`] : []),
  ].join("\n");
}

function toRest(left: number): string {
  if (left === 0) return "All requests and responses are";
  return `${count(left, "more group")}, and all requests and responses, are`;
}

function renderLine({ first: { id, failure }, others }: FailureGroup, paint: Paint): string {
  const more = others.length === 0 ? "" : ` and ${count(others.length, "other")}`;
  return `${paint("red", "✗")} ${paint("bold", id)}${more}  ${paint("dim", shorten(failure?.received ?? "", 80))}`;
}

function nameOthers(others: readonly CaseResult[]): string {
  const left = others.length - MAX_OTHERS;
  const names = others.slice(0, MAX_OTHERS).map(({ id }) => id);
  return [count(others.length, "other case"), ...names, ...(left > 0 ? [`and ${toNumber(left)} more`] : [])].join("\n");
}

function renderFailure({ first, others }: FailureGroup, paint: Paint): string {
  const { id, title, rule, failure, known } = first;
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
    ...(failure?.repeat ? [toRow("repeat", failure.repeat)] : []),
    ...(others.length === 0 ? [] : [toRow("same in", nameOthers(others))]),
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
