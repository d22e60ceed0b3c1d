import { isObject, type Json, type JsonObject, textsOf } from "../read/json.ts";
import type { Difference, Found } from "./found.ts";
import { fromTo } from "./words.ts";

/** `x-required-permissions`: the caller needs all of them. One more excludes callers, one less admits callers. */
export function classifyPermissions({ before, now }: Difference): readonly Found[] {
  const [from, to] = [textsOf(before["x-required-permissions"]), textsOf(now["x-required-permissions"])];
  return [
    ...missingIn(from, to).map(
      (name): Found => ({
        rule: "permission-added",
        verdict: "major",
        message: `requires the new permission ${name}.`,
        revision: [to.indexOf(name)],
        only: "revision",
      }),
    ),
    ...missingIn(to, from).map(
      (name): Found => ({
        rule: "permission-removed",
        verdict: "minor",
        message: `does not require ${name} any more.`,
        base: [from.indexOf(name)],
        only: "base",
      }),
    ),
  ];
}

/**
 * `x-errors`: the codes of every status that is declared before and now. Codes of a status that came or went belong
 * to that change.
 */
export function classifyErrorCodes({ before, now }: Difference): readonly Found[] {
  const [from, to] = [codesOf(before), codesOf(now)];
  const gone = missingIn(to, from);
  const come = missingIn(from, to);
  return [
    ...gone
      .filter(({ status }) => declares(now, status))
      .map((location): Found => {
        const moved = come.find(({ code }) => code === location.code);
        if (moved !== undefined) {
          return {
            rule: "error-code-moved",
            verdict: "major",
            message: `${location.code} had the status ${location.status} and has the status ${moved.status}.`,
            base: [location.status, location.index],
            revision: [moved.status, moved.index],
          };
        }
        return {
          rule: "error-code-removed",
          verdict: "major",
          message: `${location.status} does not have ${location.code} any more.`,
          base: [location.status, location.index],
          revision: listOf(now, location.status),
          only: "base",
        };
      }),
    ...come
      .filter(({ code, status }) => declares(before, status) && !gone.some((location) => location.code === code))
      .map(
        (location): Found => ({
          rule: "error-code-added",
          verdict: "minor",
          message: `${location.status} has the new code ${location.code}.`,
          base: listOf(before, location.status),
          revision: [location.status, location.index],
          only: "revision",
        }),
      ),
  ];
}

/** `x-since`: the first release of each line of the product that has the operation. An earlier one is a wider promise. */
export function classifySince({ before, now }: Difference): readonly Found[] {
  const [from, to] = [textsOf(before["x-since"]), textsOf(now["x-since"])];
  const lineOf = (release: string) => release.split(".")[0] ?? "";
  const lines = [...new Set([...from, ...to].map(lineOf))];
  return lines.flatMap((line): readonly Found[] => {
    const old = from.find((release) => lineOf(release) === line);
    const recent = to.find((release) => lineOf(release) === line);
    if (old === recent) return [];
    const isLater = recent === undefined || (old !== undefined && compareReleases(recent, old) > 0);
    return [
      {
        rule: isLater ? "since-later" : "since-earlier",
        verdict: isLater ? "major" : "minor",
        message: `\`x-since\` of release line ${line} ${fromTo(old, recent)}.`,
        ...(old === undefined ? { only: "revision" } : { base: [from.indexOf(old)] }),
        ...(recent === undefined ? { only: "base" } : { revision: [to.indexOf(recent)] }),
      },
    ];
  });
}

function compareReleases(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

interface Code {
  readonly status: string;
  readonly code: string;
  readonly index: number;
}

function codesOf(operation: JsonObject): readonly Code[] {
  const statuses: JsonObject = isObject(operation["x-errors"]) ? operation["x-errors"] : {};
  return Object.entries(statuses).flatMap(([status, codes]) =>
    textsOf(codes).map((code, index) => ({ status, code, index })),
  );
}

/** Where the list of a status is, or, without one, all lists. */
function listOf(operation: JsonObject, status: string): readonly string[] {
  const statuses = operation["x-errors"];
  return isObject(statuses) && Object.hasOwn(statuses, status) ? [status] : [];
}

function declares(operation: JsonObject, status: string): boolean {
  const responses: Json | undefined = operation.responses;
  return isObject(responses) && Object.hasOwn(responses, status);
}

/** What `there` has and `here` does not have. Codes are the same when status and code are, wherever they stand in the list. */
function missingIn<T extends string | Code>(here: readonly T[], there: readonly T[]): readonly T[] {
  const known = new Set(here.map(keyOf));
  return there.filter((item) => !known.has(keyOf(item)));
}

function keyOf(item: string | Code): string {
  return typeof item === "string" ? item : `${item.status} ${item.code}`;
}
