import { errors, operations, permissions } from "@credential-api/contract";
import document from "@credential-api/contract/openapi.json" with { type: "json" };
import { parsePointer, toPointer, valueAt } from "@credential-api/openapi";
import type { Rule, RuleReference, RuleSource } from "../model/rule.ts";

/**
 * Finds the sentence of the contract that a reference names, and who made it. The bundled document has no text of a decision:
 * its name stands for it.
 *
 * @throws Error when the contract has no such decision or location, which is a defect of the case.
 */
export function findRule(reference: RuleReference): Rule {
  if ("standard" in reference) return { source: "standard", name: reference.standard, text: reference.says };
  if ("decision" in reference) {
    const { decision } = reference;
    const source = decisions.get(decision);
    if (source === undefined) throw new Error(`The contract has no decision ${decision}`);
    return { source, name: decision, text: `Decision ${decision} of spec/DECISIONS.md` };
  }
  return atPointer("operation" in reference ? pointerOf(reference) : reference.pointer);
}

/** Whether the contract has a decision of that name. */
export function isDecision(name: string): boolean {
  return decisions.has(name);
}

interface Marked {
  readonly description?: unknown;
  readonly "x-evidence"?: unknown;
  readonly $ref?: unknown;
}

/** The mark that is nearest on the way up says who made a rule; a location without one comes from the vendor's page. */
function atPointer(pointer: string): Rule {
  const segments = parsePointer(pointer);
  const value = valueAt(document, pointer) as Marked | undefined;
  if (value === undefined) throw new Error(`The contract has nothing at ${pointer}`);
  if (typeof value.$ref === "string") return atPointer(value.$ref.replace(/^#/, ""));
  const ways = segments.map((_, index) => valueAt(document, segments.slice(0, segments.length - index)) as Marked);
  const mark = ways.map((each) => each["x-evidence"]).find((each) => typeof each === "string");
  const text = ways.map((each) => each.description).find((each) => typeof each === "string");
  const [source, name] = readMark(mark);
  return { source, name: name ?? pointer, text: firstParagraph(text) ?? pointer };
}

function pointerOf({ operation, status }: Extract<RuleReference, { readonly operation: unknown }>): string {
  const { path, method } = operations[operation];
  return toPointer(["paths", path, method, ...(status === undefined ? [] : ["responses", status])]);
}

function firstParagraph(text: string | undefined): string | undefined {
  return text
    ?.split(/\n\s*\n/, 1)[0]
    ?.replace(/\s+/g, " ")
    .trim();
}

function readMark(mark: string | undefined): readonly [source: RuleSource, name: string | undefined] {
  const [, source, name] = /^([SVD])(?: ([a-z0-9-]+))?/.exec(mark ?? "S") ?? [];
  return [source === "V" || source === "D" ? source : "S", name];
}

/** By name, from the marks of the document and of the catalogues. What has no place in the document has no mark. */
const decisions = new Map(
  [
    "D unknown-parameters",
    ...marksIn(document),
    ...Object.values(errors).map(({ evidence }) => evidence),
    ...Object.values(permissions).map(({ evidence }) => evidence),
  ].flatMap((mark) => {
    const [source, name] = readMark(mark);
    return name === undefined ? [] : [[name, source] as const];
  }),
);

function marksIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === "x-evidence" && typeof each === "string" ? [each] : marksIn(each),
  );
}
