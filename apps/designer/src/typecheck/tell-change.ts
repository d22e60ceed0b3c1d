import { parsePointer } from "../spec-lines/pointer.ts";
import { catalogueFiles } from "../spec-lines/spec-lines.ts";
import type { Clue } from "./clues.ts";
import { type Change, isObject } from "./list-changes.ts";

/** What a clue says beside where it is. */
export type Telling = Omit<Clue, "pointer">;

/** Puts a change into words, by the last words of its pointer. */
export function tellChange(change: Change, owners: readonly string[]): Telling {
  const { kind, before, after } = change;
  const segments = parsePointer(change.pointer);
  const [last = "", holder = "", aboveHolder = ""] = [...segments].reverse();
  const value = after ?? before;
  const { become, verb, to } = words[kind];
  const telling = (sentence: string, names: readonly string[], more: Partial<Telling> = {}): Telling => {
    return { sentence, names, values: [], owners, kind: become, ...more };
  };

  if (holder === "x-error-catalogue" || holder === "x-permission-catalogue") {
    return telling(`${last} ${verb}${to} spec/${catalogueFiles[holder]}`, [last]);
  }
  if (segments[0] === "paths" && segments.length === 3) {
    const id = isObject(value) ? String(value.operationId) : last;
    return telling(`operation ${id} ${verb}`, [id]);
  }
  if (last === "operationId") {
    return telling(`operation ${before} is called ${after} now`, [String(before), String(after)], { kind: "gone" });
  }
  if (holder === "required") {
    const rule = kind === "added" ? "is required now" : "is not required any more";
    return telling(`${value}${of(owners)} ${rule}`, [String(value)], { kind: "other" });
  }
  if (holder === "enum") return telling(`"${value}" ${verb}${to} the values${of(owners)}`, [String(value)]);
  if (holder === "x-required-permissions") {
    return telling(`the permission ${value} ${verb}${to} those required${of(owners)}`, [String(value)]);
  }
  if (holder === "x-errors" || aboveHolder === "x-errors") {
    const codes = [value].flat().map(String);
    const status = holder === "x-errors" ? last : holder;
    return telling(`${codes.join(", ")} ${verb}${to} the codes of ${status}${of(owners)}`, codes);
  }
  const noun = nouns[holder];
  if (noun !== undefined && kind !== "changed") {
    const name = holder === "parameters" ? parameterName(value) : last;
    // The types write headers in lower case.
    const names = holder === "headers" ? [name, name.toLowerCase()] : [name];
    return telling(`${noun} ${name} ${verb}${owners.length === 0 ? "" : `${to}${of(owners).slice(3)}`}`, names);
  }
  const difference = isPlain(before) && isPlain(after) ? ` from ${shown(before)} to ${shown(after)}` : "";
  const values = [before, after].filter(isPlain).map((one) => nameIn(String(one)));
  return telling(`${last}${of(owners)} ${verb}${difference}`, [], { values, kind: "other" });
}

/** Puts into words that a member, a value or a schema has another name now. */
export function tellRename(from: Change, to: Change): Telling {
  const isValue = /\/enum\/\d+$/.test(to.pointer);
  const [before, after] = isValue
    ? [String(from.before), String(to.after)]
    : [from, to].map(({ pointer }) => parsePointer(pointer).at(-1) ?? "");
  const owners = ownersOf(to.pointer);
  const quote = isValue ? '"' : "";
  return {
    sentence: `${quote}${before}${quote}${of(owners)} became ${quote}${after}${quote}`,
    names: [before ?? "", after ?? ""],
    values: [],
    owners,
    kind: "gone",
  };
}

/** Names of what encloses a place, the nearest first; the operation, where one is given, last. */
export function ownersOf(pointer: string, operation?: string): readonly string[] {
  const segments = parsePointer(pointer).slice(0, -1);
  const named = segments.filter((_, at) => (nouns[segments[at - 1] ?? ""] ?? "media type") !== "media type");
  return [...named.reverse(), ...(operation === undefined ? [] : [operation])];
}

const words = {
  added: { become: "new", verb: "was added", to: " to" },
  removed: { become: "gone", verb: "was removed", to: " from" },
  changed: { become: "other", verb: "was changed", to: " in" },
} as const;

const nouns: Readonly<Record<string, string>> = {
  properties: "member",
  responses: "status",
  headers: "header",
  schemas: "schema",
  parameters: "parameter",
  content: "media type",
};

function of(owners: readonly string[]): string {
  return owners.length === 0 ? "" : ` of ${owners.join(" of ")}`;
}

function parameterName(value: unknown): string {
  return isObject(value) ? nameIn(String(value.name ?? value.$ref)) : String(value);
}

/** The name at the end of a reference; another text as it is. */
function nameIn(text: string): string {
  return text.startsWith("#/") ? text.slice(text.lastIndexOf("/") + 1) : text;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value !== "object" && value !== undefined && String(value).length <= 80;
}

function shown(value: string | number | boolean): string {
  return JSON.stringify(typeof value === "string" ? nameIn(value) : value);
}
