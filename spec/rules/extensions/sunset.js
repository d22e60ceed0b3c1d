import { getLineColLocation } from "@redocly/openapi-core";
import { onEverything } from "../lib/extensions.js";

/**
 * `x-sunset` is a promise that the comparison with the last release reads: what carries it beside `deprecated: true` may
 * go in a minor version once the day has passed. So it is a day of the calendar, written as such days are compared, and
 * `deprecated: true` stands right beside it: that of what a `$ref` leads to is another thing's.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const sunset = () =>
  onEverything((node, { report, location }) => {
    if (!("x-sunset" in node)) return;
    const place = location.child("x-sunset");
    const fault = faultOf(node["x-sunset"], place);
    if (fault) report({ message: fault, location: place });
    if (node.deprecated !== true) {
      report({
        message: "`x-sunset` promises nothing without `deprecated: true` beside it. Add that, or take `x-sunset` away.",
        location: place.key(),
      });
    }
  });

/**
 * @param {unknown} day
 * @param {import("../lib/nodes.js").Location} place
 */
function faultOf(day, place) {
  if (typeof day !== "string" || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day)) {
    return "`x-sunset` must be a day as year, month and day, in quotes: '2027-06-30'.";
  }
  if (!isInCalendar(day)) return `The calendar has no ${day}. Write a day that it has, such as '2027-06-30'.`;
  if (isQuoted(place)) return undefined;
  return `Some readers of YAML take a bare date for something else than a text. Put it in quotes: '${day}'.`;
}

/**
 * A day that the calendar does not have is moved into the next month, or is no date at all.
 *
 * @param {string} day
 */
function isInCalendar(day) {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

/**
 * What the parser answers is the same with and without quotes, so the text is asked.
 *
 * @param {import("../lib/nodes.js").Location} place
 */
function isQuoted(place) {
  const { line, col } = getLineColLocation(place).start;
  return /['"]/.test(place.source.getLines()[line - 1]?.[col - 1] ?? "");
}
