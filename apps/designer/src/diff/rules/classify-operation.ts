import { isObject, type Json, type JsonObject, textsOf } from "../read/json.ts";
import type { Difference, Found } from "./found.ts";
import { fromTo } from "./words.ts";

/** `x-required-permissions`: all of them are asked for, so one more shuts somebody out and one less lets somebody in. */
export function judgePermissions({ before, now }: Difference): readonly Found[] {
  const [from, to] = [textsOf(before["x-required-permissions"]), textsOf(now["x-required-permissions"])];
  return [
    ...missingIn(from, to).map(
      (name): Found => ({
        rule: "permission-added",
        verdict: "major",
        message: `asks for ${name} now.`,
        revision: [to.indexOf(name)],
        only: "revision",
      }),
    ),
    ...missingIn(to, from).map(
      (name): Found => ({
        rule: "permission-removed",
        verdict: "minor",
        message: `asks for ${name} no longer.`,
        base: [from.indexOf(name)],
        only: "base",
      }),
    ),
  ];
}

/**
 * `x-errors`: the codes of every status that is declared before and now. Codes of a status that came or went are told
 * with the status.
 */
export function judgeErrorCodes({ before, now }: Difference): readonly Found[] {
  const [from, to] = [codesOf(before), codesOf(now)];
  const gone = missingIn(to, from);
  const come = missingIn(from, to);
  return [
    ...gone
      .filter(({ status }) => declares(now, status))
      .map((place): Found => {
        const moved = come.find(({ code }) => code === place.code);
        if (moved !== undefined) {
          return {
            rule: "error-code-moved",
            verdict: "major",
            message: `${place.code} was answered with ${place.status} and is answered with ${moved.status}.`,
            base: [place.status, place.index],
            revision: [moved.status, moved.index],
          };
        }
        return {
          rule: "error-code-removed",
          verdict: "major",
          message: `${place.status} answers ${place.code} no longer.`,
          base: [place.status, place.index],
          revision: listOf(now, place.status),
          only: "base",
        };
      }),
    ...come
      .filter(({ code, status }) => declares(before, status) && !gone.some((place) => place.code === code))
      .map(
        (place): Found => ({
          rule: "error-code-added",
          verdict: "minor",
          message: `${place.status} may answer ${place.code} now.`,
          base: listOf(before, place.status),
          revision: [place.status, place.index],
          only: "revision",
        }),
      ),
  ];
}

/** `x-since`: the first release of each line of the product that has the operation. An earlier one is a wider promise. */
export function judgeSince({ before, now }: Difference): readonly Found[] {
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
        message: `\`x-since\` of line ${line} ${fromTo(old, recent)}.`,
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

/** What `there` has and `here` has not. Codes are the same when status and code are, wherever they stand in the list. */
function missingIn<T extends string | Code>(here: readonly T[], there: readonly T[]): readonly T[] {
  const known = new Set(here.map(keyOf));
  return there.filter((item) => !known.has(keyOf(item)));
}

function keyOf(item: string | Code): string {
  return typeof item === "string" ? item : `${item.status} ${item.code}`;
}
