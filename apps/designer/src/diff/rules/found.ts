import type { Direction } from "../compare/uses.ts";
import type { JsonObject } from "../read/json.ts";
import type { Verdict } from "./change.ts";
import type { RuleId } from "./rules.ts";

/** What a judge says. Places are below the member, or pointers into the bundled document when they are texts. */
export interface Found {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly message: string;
  readonly base?: readonly (string | number)[] | string;
  readonly revision?: readonly (string | number)[] | string;
  /** Set when it is about something inside the member that only one side has. */
  readonly only?: "base" | "revision";
}

/** The things whose member differs, before and now, and the bundled documents they are from. */
export interface Difference {
  readonly before: JsonObject;
  readonly now: JsonObject;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  /** Which way the values travel that the thing describes. */
  readonly direction: Direction;
}
