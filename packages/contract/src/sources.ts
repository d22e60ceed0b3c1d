import { decisions as decisionTable } from "./gen/decisions.ts";
import { locations } from "./gen/locations.ts";

/** The name of an entry of `spec/DECISIONS.md`, as `x-evidence` marks use it: `strict-json`. */
export type DecisionName = keyof typeof decisionTable;

/** An entry of `spec/DECISIONS.md`. */
export interface Decision {
  /** `V`: the vendor documents the rule elsewhere. `D`: this contract decides it. */
  readonly kind: "V" | "D";
  /** The day of the entry: `2026-11-21`. */
  readonly date: string;
  /** The heading of the chapter. */
  readonly chapter: string;
  readonly title: string;
  /** The rule and its reason, in Markdown. */
  readonly text: string;
  /** The line of its heading in `spec/DECISIONS.md`, counted from 1. */
  readonly line: number;
}

/** The decisions behind the contract, in the order of `spec/DECISIONS.md`. */
export const decisions: { readonly [Name in DecisionName]: Decision } = decisionTable;

/** A line of the hand-written contract. */
export interface WrittenLine {
  /** Below the root of the repository of the contract: `spec/shared/Msisdn.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Finds the line on which a part of `openapi.json` is written: an operation, a parameter, a body, a response, a header, a
 * member or a constraint of a schema. Any other location leads to the nearest of these around it. It does not follow `$ref`.
 *
 * @param pointer a JSON Pointer (RFC 6901) into `openapi.json`
 * @returns undefined when nothing around the location is one of these
 * @example findLine("/components/schemas/Msisdn/maxLength") // { file: "spec/shared/Msisdn.yaml", line: 6 }
 */
export function findLine(pointer: string): WrittenLine | undefined {
  for (let at = pointer; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    const found = lines().get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

let byPointer: ReadonlyMap<string, WrittenLine> | undefined;

function lines(): ReadonlyMap<string, WrittenLine> {
  byPointer ??= new Map(
    Object.entries(locations).flatMap(([file, pointers]) =>
      Object.entries(pointers).map(([pointer, line]) => [pointer, { file, line }] as const),
    ),
  );
  return byPointer;
}
