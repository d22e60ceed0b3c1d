import { operations } from "@credential-api/contract";
import document from "@credential-api/contract/openapi.json" with { type: "json" };
import { type DecisionName, decisions, findLine } from "@credential-api/contract/sources";
import { isReference, parsePointer, toPointer, valueAt } from "@credential-api/openapi";
import type { Rule, RuleReference, RuleSource } from "../model/rule.ts";
import { toPlainText } from "./plain-text.ts";

/**
 * Finds the sentence of the contract that a reference names, its file and line, and who made it.
 *
 * @throws Error when the contract has no such decision or location, which is a defect of the case.
 */
export function findRule(reference: RuleReference): Rule {
  if ("standard" in reference) return { source: "standard", name: reference.standard, text: reference.says };
  if ("decision" in reference) return ofDecision(reference.decision);
  return atPointer("operation" in reference ? pointerOf(reference) : reference.pointer);
}

/** Whether the contract has a decision of that name. */
export function isDecision(name: string): name is DecisionName {
  return Object.hasOwn(decisions, name);
}

function ofDecision(name: string): Rule {
  if (!isDecision(name)) throw new Error(`The contract has no decision ${name}`);
  const { kind, title, text, line } = decisions[name];
  const sentences = toPlainText(text.replace(/\n*Evidence mark: none, because [\s\S]*$/, ""));
  return { source: kind, name, text: `${title}. ${sentences}`, location: `spec/DECISIONS.md:${line}` };
}

function pointerOf({ operation, status }: Extract<RuleReference, { readonly operation: unknown }>): string {
  const { path, method } = operations[operation];
  return toPointer(["paths", path, method, ...(status === undefined ? [] : ["responses", status])]);
}

interface Described {
  readonly description?: unknown;
  readonly "x-evidence"?: unknown;
}

/**
 * The text is the nearest description on the way up, after the constraint that the pointer ends at. The nearest mark on the way
 * up says who made a rule; a location without one comes from the vendor's page of the operation.
 */
function atPointer(pointer: string): Rule {
  const { at, value } = follow(pointer);
  const segments = parsePointer(at);
  const ways = segments.map((_, index) => valueAt(document, segments.slice(0, segments.length - index)) as Described);
  const mark = ways.map((each) => each["x-evidence"]).find((each) => typeof each === "string");
  const description = ways.map((each) => each.description).find((each) => typeof each === "string");
  const [source, name = at] = readMark(mark);
  const text = [constraintText(segments.at(-1) ?? "", value), toPlainText(description ?? "")].join("");
  const line = findLine(at);
  return { source, name, text, ...(line === undefined ? {} : { location: `${line.file}:${line.line}` }) };
}

/** The location with the value itself, behind every `$ref` on the way. */
function follow(pointer: string): { readonly at: string; readonly value: unknown } {
  let at = "";
  let value: unknown = document;
  for (const [index, segment] of parsePointer(pointer).entries()) {
    value = valueAt(value, [segment]);
    at = toPointer([segment], index === 0 ? "" : at);
    if (value === undefined) throw new Error(`The contract has nothing at ${pointer}`);
    if (isReference(value) && typeof Reflect.get(value, "description") !== "string") {
      ({ at, value } = follow(value.$ref.slice(1)));
    }
  }
  return { at, value };
}

/** `maxLength: 50. ` for a constraint; nothing for what is described. */
function constraintText(name: string, value: unknown): string {
  const isList = Array.isArray(value) && value.every((each) => typeof each !== "object");
  if (typeof value === "object" && !isList) return "";
  return `${name}: ${isList ? value.join(", ") : String(value)}. `;
}

function readMark(mark: string | undefined): readonly [source: RuleSource, name: string | undefined] {
  const [, source, name] = /^([VD]) ([a-z0-9-]+)$/.exec(mark ?? "") ?? [];
  return [source === "V" || source === "D" ? source : "S", name];
}
