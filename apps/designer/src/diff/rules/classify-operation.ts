import { isObject, type Json, type JsonObject, textsOf, toMap } from "@credential-api/openapi/schemas";
import { compareVersions } from "../read/version.ts";
import type { Difference, Found } from "./found.ts";
import { isCovered, type Requirement } from "./requirements.ts";
import { fromTo } from "./words.ts";

const PERMISSIONS = "x-required-permissions";

/**
 * `x-required-permissions`: a list of which the caller needs all, or `anyOf` of a list of which one is enough. More to have
 * excludes callers, less to have admits callers.
 */
export function classifyPermissions({ before, now }: Difference): readonly Found[] {
  const [from, to] = [before[PERMISSIONS], now[PERMISSIONS]];
  if (isObject(from) || isObject(to)) return classifyAlternatives(from, to);
  const [old, recent] = [textsOf(from), textsOf(to)];
  const added = missingIn(old, recent).map((name): Found => {
    const message = `requires the new permission ${name}.`;
    return { rule: "permission-added", message, revision: [recent.indexOf(name)], only: "revision" };
  });
  const removed = missingIn(recent, old).map((name): Found => {
    const message = `does not require ${name} any more.`;
    return { rule: "permission-removed", message, base: [old.indexOf(name)], only: "base" };
  });
  return [...added, ...removed];
}

/** Permissions of which one is enough, before or now. */
function classifyAlternatives(from: Json | undefined, to: Json | undefined): readonly Found[] {
  const isKnown = [from, to].every((value) => !isObject(value) || textsOf(value.anyOf).length > 0);
  const [old, recent] = [alternativesOf(from), alternativesOf(to)];
  const isLoosened = recent.some((needs) => !old.some((known) => isCovered(needs, [known])));
  const message = `\`${PERMISSIONS}\` ${fromTo(from, to)}.`;
  if (!isKnown) return [{ rule: "not-understood", message }];
  if (old.some((needs) => !isCovered(needs, recent))) return [{ rule: "permission-added", message }];
  return isLoosened ? [{ rule: "permission-removed", message }] : [];
}

/** The sets of permissions of which each is enough. */
function alternativesOf(required: Json | undefined): readonly Requirement[] {
  return isObject(required) ? textsOf(required.anyOf).map((name) => [name]) : [textsOf(required)];
}

/**
 * `x-errors`: the codes of every status that is declared before and now. Codes of a status that came or went belong
 * to that change.
 */
export function classifyErrorCodes({ before, now }: Difference): readonly Found[] {
  const [from, to] = [codesOf(before), codesOf(now)];
  const gone = missingIn(to, from);
  const come = missingIn(from, to);
  const removed = gone
    .filter(({ status }) => declares(now, status))
    .map(({ code, status, index }): Found => {
      const base = [status, index];
      const moved = come.find((other) => other.code === code);
      if (moved !== undefined) {
        const message = `${code} had the status ${status} and has the status ${moved.status}.`;
        return { rule: "error-code-moved", message, base, revision: [moved.status, moved.index] };
      }
      const message = `${status} does not have ${code} any more.`;
      return { rule: "error-code-removed", message, base, revision: listOf(now, status), only: "base" };
    });
  const added = come
    .filter(({ code, status }) => declares(before, status) && !gone.some((other) => other.code === code))
    .map(({ code, status, index }): Found => {
      const message = `${status} has the new code ${code}.`;
      const locations = { base: listOf(before, status), revision: [status, index] };
      return { rule: "error-code-added", message, ...locations, only: "revision" };
    });
  return [...removed, ...added];
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
    const isLater = recent === undefined || (old !== undefined && compareVersions(recent, old) > 0);
    const message = `\`x-since\` of release line ${line} ${fromTo(old, recent)}.`;
    const base: Partial<Found> = old === undefined ? { only: "revision" } : { base: [from.indexOf(old)] };
    const revision: Partial<Found> = recent === undefined ? { only: "base" } : { revision: [to.indexOf(recent)] };
    return [{ rule: isLater ? "since-later" : "since-earlier", message, ...base, ...revision }];
  });
}

interface Code {
  readonly status: string;
  readonly code: string;
  readonly index: number;
}

function codesOf(operation: JsonObject): readonly Code[] {
  return Object.entries(toMap(operation["x-errors"])).flatMap(([status, codes]) =>
    textsOf(codes).map((code, index) => ({ status, code, index })),
  );
}

/** Where the list of a status is, or, without one, all lists. */
function listOf(operation: JsonObject, status: string): readonly string[] {
  return Object.hasOwn(toMap(operation["x-errors"]), status) ? [status] : [];
}

function declares(operation: JsonObject, status: string): boolean {
  return Object.hasOwn(toMap(operation.responses), status);
}

/** What `there` has and `here` does not. Codes are equal when status and code are; their position does not count. */
function missingIn<T extends string | Code>(here: readonly T[], there: readonly T[]): readonly T[] {
  const known = new Set(here.map(keyOf));
  return there.filter((item) => !known.has(keyOf(item)));
}

function keyOf(item: string | Code): string {
  return typeof item === "string" ? item : `${item.status} ${item.code}`;
}
