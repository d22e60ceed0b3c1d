import { getLineColLocation } from "@redocly/openapi-core";
import { onEverything } from "../lib/extensions.js";
import { keyOf, readReleasedSunsets } from "./released-sunsets.js";

/** The time that callers have to react to a new sunset. */
const MIN_NOTICE_DAYS = 90;

const MS_PER_DAY = 86_400_000;

/**
 * `x-sunset` is a promise that `contract:diff` uses: a minor version can remove a deprecated node after this date.
 * Therefore it is a date that exists, and `deprecated: true` is next to it; `deprecated` in the target of a `$ref` applies
 * to another node. A date that the newest release does not have is far enough away for callers to react.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const sunset = () => {
  /** @type {import("../lib/nodes.js").Location} */
  let root;
  /** @type {ReadonlyMap<string, unknown> | undefined} */
  let released;
  const { any, ref } = onEverything((node, { report, location }) => {
    if (!("x-sunset" in node)) return;
    const at = location.child("x-sunset");
    const day = node["x-sunset"];
    const fault = faultOf(day, at);
    if (fault) report({ message: fault, location: at });
    if (!fault && isTooEarly(day, Date.now())) {
      released ??= readReleasedSunsets(root);
      if (released.get(keyOf(location)) !== day) {
        report({
          message: `Callers need at least ${MIN_NOTICE_DAYS} days to react to a new sunset. Write a later date than ${day}.`,
          location: at,
        });
      }
    }
    if (node.deprecated !== true) {
      report({
        message:
          "`x-sunset` has no effect without `deprecated: true` next to it. Add `deprecated: true`, or remove `x-sunset`.",
        location: at.key(),
      });
    }
  });
  return {
    Root(_, { location }) {
      root = location;
    },
    any,
    ref,
  };
};

/**
 * Whether a sunset leaves callers less time than they need.
 *
 * @param {string} day
 * @param {number} nowMs
 */
export function isTooEarly(day, nowMs) {
  return Date.parse(`${day}T00:00:00Z`) < nowMs + MIN_NOTICE_DAYS * MS_PER_DAY;
}

/**
 * @param {unknown} day
 * @param {import("../lib/nodes.js").Location} at
 */
function faultOf(day, at) {
  if (typeof day !== "string" || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day)) {
    return "`x-sunset` is not a date. Write year, month and day in quotes, such as '2027-06-30'.";
  }
  if (!exists(day)) return `The date ${day} does not exist. Write an existing date, such as '2027-06-30'.`;
  if (isQuoted(at)) return undefined;
  return `Some YAML parsers do not read a date without quotes as a string. Write '${day}' in quotes.`;
}

/**
 * JavaScript moves a date that does not exist to the next month, or returns an invalid date.
 *
 * @param {string} day
 */
function exists(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * The parser returns the same value with and without quotes, so this function reads the source text.
 *
 * @param {import("../lib/nodes.js").Location} at
 */
function isQuoted(at) {
  const { line, col } = getLineColLocation(at).start;
  return /['"]/.test(at.source.getLines()[line - 1]?.[col - 1] ?? "");
}
