import type { Explain } from "./evidence.ts";
import { follow, isObject, type Json, type JsonObject, textOf } from "./json.ts";
import { fillTableHeads, toParagraphs } from "./markdown.ts";

/**
 * The same contract with everything said in descriptions that the page would not show: evidence marks, what a pattern
 * demands, how large a body may be. Values of examples are left alone.
 */
export function withMarks(contract: JsonObject, explain: Explain): JsonObject {
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    return isObject(value) ? say(mapMembers(withPattern(value), visitMember)) : value;
  };
  const visitMember = (name: string, member: Json): Json => {
    if (DATA.has(name)) return member;
    if (name === "examples") return isObject(member) ? mapMembers(member, (_, example) => sayIn(example)) : member;
    if (MAPS.has(name) && isObject(member)) return mapMembers(member, (_, node) => visit(node));
    return visit(member);
  };
  const sayIn = (example: Json): Json => (isObject(example) ? say(example) : example);
  const say = (node: JsonObject): JsonObject => {
    const target = typeof node.$ref === "string" ? follow(contract, node.$ref) : undefined;
    if (target === undefined) return describe(textOf(node.description), node);
    // Beside a reference, a description replaces the one it refers to: it has to say what that one says as well.
    if (node.description === undefined && node["x-evidence"] === undefined) return node;
    return describe(textOf(node.description ?? target.description), node, target);
  };
  const describe = (text: string, node: JsonObject, ...targets: readonly JsonObject[]): JsonObject => {
    const sources = [node, ...targets];
    const said = new Set([...sources.map(patternRule), ...sources.map(bodyLimit), ...sources.map(mark)]);
    const description = toParagraphs(fillTableHeads(text), [...said].filter((part) => part !== "").join(" "));
    return description === "" ? node : { ...node, description };
  };
  const mark = ({ "x-evidence": evidence }: JsonObject): string =>
    typeof evidence === "string" ? explain(evidence) : "";
  return say(mapMembers(contract, visitMember));
}

/** Members that hold what a caller or a server would send: whatever is called a description in there is none. */
const DATA: ReadonlySet<string> = new Set(["example", "default", "const", "enum"]);

/** Members whose members have names of their own, which may be those of keywords. */
const MAPS: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "schemas",
  "responses",
  "parameters",
  "headers",
  "requestBodies",
  "securitySchemes",
  "paths",
  "content",
]);

function mapMembers(object: JsonObject, map: (name: string, member: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, map(name, member)]));
}

/** The published document writes the pattern of a timestamp as `not: { not: { pattern } }`, for code generators. */
function withPattern({ not, ...node }: JsonObject): JsonObject {
  const inner = isObject(not) && Object.keys(not).length === 1 ? not.not : undefined;
  if (isObject(inner) && Object.keys(inner).join() === "pattern") return { ...node, ...inner };
  return not === undefined ? node : { ...node, not };
}

function patternRule(node: JsonObject): string {
  const rule = textOf(node["x-pattern-rule"]);
  return rule === "" ? "" : `The value ${rule}.`;
}

function bodyLimit(node: JsonObject): string {
  const bytes = node["x-max-bytes"];
  return typeof bytes === "number" ? `At most ${bytes} bytes.` : "";
}
