import { toPointer } from "../../spec-lines/pointer.ts";
import { listChanges } from "../../typecheck/list-changes.ts";

/**
 * Finds the place of the bundle that a maker complains about, by the words of its message: what it quotes, the schema or
 * the operation it names. Undefined when nothing in the bundle fits.
 *
 * @param before the bundle of the last time it went well; what has changed since is more likely the place
 * @returns RFC 6901 pointer into the bundle
 */
export function findBlamed(message: string, document: unknown, before: unknown): string | undefined {
  const schemas = [...message.matchAll(/urn:credential-api:schemas:([A-Za-z]\w*?)(?=urn:|["#/ ]|$)/g)];
  const schema = schemas.at(-1)?.[1];
  const path = /#(\/[^" ]*)/.exec(message)?.[1] ?? "";
  const needles = needlesOf(message);
  const changed = before === undefined ? [] : listChanges(before, document).map(({ pointer }) => pointer);
  let best: { readonly pointer: string; readonly score: number } | undefined;
  for (const { pointer, words } of eachPlace(document)) {
    const score =
      Math.max(...words.map((word) => needles.get(word) ?? 0)) +
      (schema !== undefined && `${pointer}/`.startsWith(`/components/schemas/${schema}/`) ? 3 : 0) +
      (path !== "" && `${pointer}/`.includes(`${path}/`) ? 2 : 0) +
      (changed.some((change) => pointer === change || pointer.startsWith(`${change}/`)) ? 3 : 0) +
      (pointer.includes("/example") ? -4 : 0);
    if (score >= 3 && score > (best?.score ?? 0)) best = { pointer, score };
  }
  return best?.pointer;
}

/** The words of a message that look like something of the contract, with how much they say. */
function needlesOf(message: string): ReadonlyMap<string, number> {
  const found = (expression: RegExp, weight: number): [string, number][] =>
    [...message.matchAll(expression)].map(([, word = ""]) => [word, weight]);
  return new Map([
    ...found(/\b([a-z]+[A-Z]\w*)\b/g, 3),
    ...found(/"([^"]+)"/g, 4),
    ...found(/ ([1-5]\d\d): /g, 5),
    ...found(/parameter (\w+)/g, 5),
    ...found(/expression: \/(.+)\/[a-z]*: /g, 6),
    ...found(/pattern (.+) has two rules/g, 6),
  ]);
}

/** Every place of a document with the words that stand there: its name, and its value when that is a plain one. */
function* eachPlace(
  node: unknown,
  pointer = "",
): Generator<{ readonly pointer: string; readonly words: readonly string[] }> {
  if (typeof node !== "object" || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    const place = toPointer([name], pointer);
    yield { pointer: place, words: typeof value === "object" ? [name] : [name, String(value)] };
    yield* eachPlace(value, place);
  }
}
