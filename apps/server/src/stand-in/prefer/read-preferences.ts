import type { OperationId } from "@credential-api/contract";
import { type DeclaredResponse, exampleNamesOf, findResponse, statusesOf } from "../responses/declared-response.ts";
import { parsePrefer, toAppliedText } from "./parse-prefer.ts";

/** What a `Prefer` header asks of the stand-in, for one operation. */
export interface Preferences {
  /** The response that takes the place of the operation. */
  readonly response?: DeclaredResponse;
  /** How long to wait before anything is done, in milliseconds. */
  readonly delayMs: number;
  /** What is applied, as the text of `Preference-Applied`; empty when nothing is. */
  readonly applied: string;
  /** What is not. RFC 7240 says to ignore it. */
  readonly ignored: readonly IgnoredPreference[];
}

/** A preference that is ignored. It holds no text of the caller, so it can be logged. */
interface IgnoredPreference {
  readonly preference: "code" | "example" | "wait" | "(unknown)";
  readonly reason: string;
  /** What it could be. */
  readonly known: readonly (string | number)[];
}

/** The maximum of a wait, in milliseconds. A longer one is shortened, and `Preference-Applied` says so. */
export const MAX_DELAY_MS = 60_000;

/** The preferences that a stand-in knows. */
const KNOWN = ["code", "example", "wait"] as const;

/** Reads `code`, `example` and `wait` (in seconds, with at most three decimals) and says what becomes of each preference. */
export function readPreferences(header: string, id: OperationId): Preferences {
  const preferences = parsePrefer(header);
  const valueFor = (name: (typeof KNOWN)[number]) => preferences.find((each) => each.name === name)?.value;
  const applied: string[] = [];
  const ignored: IgnoredPreference[] = [];

  const code = valueFor("code");
  const status = statusesOf(id).find((each) => String(each) === code);
  if (status !== undefined) applied.push(toAppliedText({ name: "code", value: String(status) }));
  else if (code !== undefined) {
    ignored.push({ preference: "code", reason: `not a declared status of ${id}`, known: statusesOf(id) });
  }

  const example = valueFor("example");
  const shown = example === undefined ? undefined : findResponse(id, { status, example });
  if (example !== undefined && shown !== undefined) applied.push(toAppliedText({ name: "example", value: example }));
  else if (example !== undefined) {
    const known = exampleNamesOf(id, status);
    ignored.push({ preference: "example", reason: `not an example of ${[id, status].join(" ").trim()}`, known });
  }

  const wait = valueFor("wait");
  const delayMs = wait === undefined ? 0 : toDelayMs(wait);
  if (delayMs === undefined) ignored.push({ preference: "wait", reason: "not a number of seconds", known: [] });
  else if (wait !== undefined) applied.push(toAppliedText({ name: "wait", value: String(delayMs / 1_000) }));

  if (preferences.some(({ name }) => !KNOWN.some((known) => known === name))) {
    ignored.push({ preference: "(unknown)", reason: "not a preference of the stand-in", known: KNOWN });
  }
  const response = shown ?? (status === undefined ? undefined : findResponse(id, { status }));
  return {
    ...(response !== undefined && { response }),
    delayMs: delayMs ?? 0,
    applied: applied.join(", "),
    ignored,
  };
}

function toDelayMs(wait: string): number | undefined {
  if (!/^\d{1,15}(\.\d{1,3})?$/.test(wait)) return undefined;
  return Math.min(Math.round(Number(wait) * 1_000), MAX_DELAY_MS);
}
