import type { JsonObject } from "@credential-api/openapi/schemas";
import type { Direction } from "./change.ts";
import type { RuleId } from "./rule.ts";

/** What a classifier finds. A location is below the member, or a pointer into the bundled document when it is a text. */
export interface Found {
  readonly rule: RuleId;
  readonly message: string;
  readonly base?: readonly (string | number)[] | string;
  readonly revision?: readonly (string | number)[] | string;
  /** Set when it is about something inside the member that only one side has. */
  readonly only?: "base" | "revision";
}

/** The owners of a member that differs, before and now, and the bundled documents they are from. */
export interface Difference {
  readonly before: JsonObject;
  readonly now: JsonObject;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  /** The direction of the values that the owner describes. */
  readonly direction: Direction;
  /** Today, as `YYYY-MM-DD` in UTC. */
  readonly today: string;
}
