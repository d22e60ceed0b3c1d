import { pathParameters, subjectOf, toPointer } from "@credential-api/openapi";
import { childrenOf, isSame, type Place, toMap, type View, viewOf } from "@credential-api/openapi/schemas";
import { isCovered, type Requirement } from "../rules/requirements.ts";
import { isPastSunset } from "../rules/sunset.ts";
import { compareObjects } from "./compare-objects.ts";
import { isGone, isNew } from "./difference.ts";
import { emit, type Part, type Walk } from "./walk.ts";

/** What counts for one operation, the nearest first: the operation, its path item, and the root. */
export interface Levels {
  readonly before: readonly View[];
  readonly now: readonly View[];
}

/** The parameters of an operation, wherever they are declared. Those of a path are known by their position. */
export function compareParameters(
  walk: Walk,
  { before, now }: Levels,
  paths: readonly [string, string],
  { uses }: Part,
): void {
  const { documents, today } = walk;
  const part: Part = { uses: uses.map(({ operation }) => ({ operation, part: "request" })), direction: "request" };
  const [from, to] = [parametersOf(documents.base, before, paths[0]), parametersOf(documents.revision, now, paths[1])];
  for (const [key, place] of from) {
    const other = to.get(key);
    if (other === undefined) {
      const rule = isPastSunset(viewOf(documents.base, place), today) ? "removed-after-sunset" : "parameter-removed";
      emit(walk, part, rule, isGone(documents, place, toPointer(["parameters", "-"], now[0]?.defined)));
      continue;
    }
    compareObjects(walk, "parameter", place, other, part);
    const [old, recent] = [viewOf(documents.base, place), viewOf(documents.revision, other)];
    const [name, newName] = [nameIn(old), nameIn(recent)];
    if (name === newName || !key.startsWith("path")) continue;
    const message = `${subjectOf(documents.revision, recent.defined)}: \`name\` was ${name} and is ${newName}.`;
    const pointers = { base: toPointer(["name"], old.defined), revision: toPointer(["name"], recent.defined) };
    emit(walk, part, "path-parameter-renamed", { message, ...pointers });
  }
  for (const [key, place] of to) {
    if (from.has(key)) continue;
    const isRequired = viewOf(documents.revision, place).entries.get("required")?.node === true;
    const difference = isNew(documents, toPointer(["parameters", "-"], before[0]?.defined), place);
    emit(walk, part, isRequired ? "parameter-became-required" : "parameter-added", difference);
  }
}

const nameIn = ({ entries }: View) => String(entries.get("name")?.node);

function parametersOf(document: Walk["documents"]["base"], levels: readonly View[], path: string) {
  const positions = pathParameters(path);
  // The root has no parameters. The nearest level comes last, so that it wins.
  const places = levels
    .slice(0, 2)
    .reverse()
    .flatMap(({ entries }) => [...childrenOf(entries.get("parameters")).values()]);
  return new Map(
    places.map((place) => {
      const view = viewOf(document, place);
      const [kind, name] = [String(view.entries.get("in")?.node), nameIn(view)];
      const key = kind === "path" ? positions.indexOf(name) : kind === "header" ? name.toLowerCase() : name;
      return [`${kind} ${key}`, place];
    }),
  );
}

/** Who may call an operation: alternatives, of which each needs all its schemes and scopes. */
export function compareSecurity(walk: Walk, levels: Levels, part: Part): void {
  const { documents } = walk;
  const names = renamedSchemes(documents);
  const [before, now] = [alternativesOf(levels.before, new Map()), alternativesOf(levels.now, names)];
  const isShared = [before, now].every(({ at }) => at.startsWith("/security"));
  const own = isShared ? { ...part, uses: [] } : part;
  const prefix = isShared ? "" : `${part.uses[0]?.operation}: `;
  const [old, recent] = [before, now].map(({ list }) => list.map(({ needs }) => needs));
  if (old === undefined || recent === undefined) return;
  for (const lost of before.list.filter(({ needs }) => !isCovered(needs, recent))) {
    const stricter = now.list.find(({ needs }) => lost.needs.every((need) => needs.includes(need)));
    const extra = stricter?.needs.find((need) => !lost.needs.includes(need));
    const [scheme = "", scope] = extra?.split(" ") ?? [];
    const message =
      extra === undefined
        ? `${prefix}${describe(lost.needs)} is no longer enough.`
        : `${prefix}${describe(lost.needs)} now also needs ${scope === undefined ? scheme : `the scope ${scope} of ${scheme}`}.`;
    const difference =
      extra === undefined
        ? { message, base: lost.at, revision: toPointer(["-"], now.at), only: "base" as const }
        : {
            message,
            base: toPointer([scheme], lost.at),
            revision: toPointer([scheme], stricter?.at),
            only: "revision" as const,
          };
    emit(walk, own, "security-requirement-changed", difference);
  }
  for (const gained of now.list.filter(
    ({ needs }) => !old.some((known) => known.every((need) => needs.includes(need))),
  )) {
    const message = `${prefix}${describe(gained.needs)} is enough from now on.`;
    const base = toPointer(["-"], before.at);
    emit(walk, own, "security-loosened", { message, base, revision: gained.at, only: "revision" });
  }
}

const describe = (needs: Requirement) =>
  needs.length === 0 ? "no authentication" : needs.filter((need) => !need.includes(" ")).join(" + ");

/** Each scheme and each of its scopes is one need. No list at all means that no authentication is needed. */
function alternativesOf(levels: readonly View[], names: ReadonlyMap<string, string>) {
  const place = [levels[0], levels[2]]
    .map((view) => view?.entries.get("security"))
    .find((found) => found !== undefined);
  const at = place?.at ?? "/security";
  const list = [...childrenOf(place).values()].map((alternative) => ({
    at: alternative.at,
    needs: Object.entries(toMap(alternative.node)).flatMap(([scheme, scopes]) => {
      const name = names.get(scheme) ?? scheme;
      return [name, ...(Array.isArray(scopes) ? scopes.map((scope) => `${name} ${scope}`) : [])];
    }),
  }));
  return { at, list: list.length === 0 ? [{ at, needs: [] }] : list };
}

/** Schemes with another name and the same content, which callers do not notice. */
function renamedSchemes({ base, revision }: Walk["documents"]): ReadonlyMap<string, string> {
  const [from, to] = [base, revision].map((document) => toMap(toMap(document.components).securitySchemes));
  if (from === undefined || to === undefined) return new Map();
  const gone = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  const come = Object.keys(to).filter((name) => !Object.hasOwn(from, name));
  return new Map(
    come.flatMap((name) => {
      const known = gone.find((old) =>
        isSame({ ...toMap(from[old]), description: "" }, { ...toMap(to[name]), description: "" }),
      );
      return known === undefined ? [] : [[name, known] as const];
    }),
  );
}

/** The schemes themselves. Which of them an operation needs is a change of the operation. */
export function compareSchemes(walk: Walk): void {
  const { documents } = walk;
  const location = "/components/securitySchemes";
  const [from, to] = [documents.base, documents.revision].map((document) =>
    childrenOf({ node: toMap(toMap(document.components).securitySchemes), at: location }),
  );
  const names = renamedSchemes(documents);
  const part: Part = { uses: [], direction: undefined };
  for (const [name, place] of from ?? []) {
    if (to?.has(name) || [...names.values()].includes(name)) continue;
    emit(walk, part, "text-changed", isGone(documents, place, toPointer([name], location)));
  }
  for (const [name, place] of to ?? []) {
    const known = from?.get(names.get(name) ?? name);
    if (known !== undefined) compareObjects(walk, "securityScheme", known, place, part);
    else emit(walk, part, "other-added", isNew(documents, toPointer([name], location), place));
  }
}

/** The addresses that an operation has. */
export function compareServers(walk: Walk, levels: Levels, part: Part): void {
  const { documents } = walk;
  const [before, now] = [serversOf(levels.before), serversOf(levels.now)];
  const isShared = [before, now].every(({ at }) => at.startsWith("/servers"));
  const own = isShared ? { ...part, uses: [] } : part;
  const come = [...now.list].filter(([url]) => !before.list.has(url));
  for (const [url, place] of before.list) {
    const other = now.list.get(url);
    if (other !== undefined) {
      compareObjects(walk, "server", place, other, own);
      continue;
    }
    const local = isLoopback(url) ? come.findIndex(([address]) => isLoopback(address)) : -1;
    const [, moved] = local < 0 ? [] : (come.splice(local, 1)[0] ?? []);
    const difference = isGone(documents, place, moved?.at ?? toPointer(["-"], now.at));
    if (moved === undefined)
      emit(walk, own, isLoopback(url) ? "loopback-server-changed" : "server-removed", difference);
    else emit(walk, own, "loopback-server-changed", { ...difference, only: undefined });
  }
  for (const [url, place] of come) {
    const rule = isLoopback(url) ? "loopback-server-changed" : "other-added";
    emit(walk, own, rule, isNew(documents, toPointer(["-"], before.at), place));
  }
}

function serversOf(levels: readonly View[]): { readonly at: string; readonly list: ReadonlyMap<string, Place> } {
  const places = levels.map(({ entries }) => entries.get("servers"));
  const place = places.find((found) => childrenOf(found).size > 0);
  const at = place?.at ?? "/servers";
  const servers = [...childrenOf(place).values()];
  const list = servers.length === 0 ? [{ node: { url: "/" }, at }] : servers;
  return { at, list: new Map(list.map((server) => [String(toMap(server.node).url), server])) };
}

function isLoopback(url: string): boolean {
  return /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/.test(url);
}
