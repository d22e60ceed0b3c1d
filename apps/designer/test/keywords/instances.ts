import type { Json } from "@credential-api/openapi/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";

const scalars: readonly Json[] = [
  ...[null, true, false, -1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 10],
  ...["", "a", "b", "c", "aa", "ab", "ba", "bb", "aab", "abc", "abcdef", "cat", "dog"],
];
const items: readonly Json[] = [null, 1, 2, "a", "b", "aa"];

/** Values at the bounds of what the schemas of the tests allow: every scalar, short lists, and small maps. */
const instances: readonly Json[] = [
  ...scalars,
  ...lists(3),
  ...maps({ a: [1, "a", "aa", null], b: ["a", 1], c: ["b"] }),
  ...maps({ kind: ["cat", "dog", "cow"], lives: [9, "nine"], ab: ["b", 1] }),
];

function lists(length: number): readonly Json[] {
  if (length === 0) return [[]];
  return lists(length - 1).flatMap((list) => [
    list,
    ...items.map((item) => [...(Array.isArray(list) ? list : []), item]),
  ]);
}

function maps(members: Readonly<Record<string, readonly Json[]>>): readonly Json[] {
  return Object.entries(members).reduce<readonly Json[]>(
    (found, [name, values]) =>
      found.flatMap((map) => [map, ...values.map((value): Json => ({ ...(map as object), [name]: value }))]),
    [{}],
  );
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
ajv.addSchema({ type: "string", maxLength: 5 }, "/text");

/** One instance that only the first schema allows, and one that only the second one allows; none where there is none. */
export function counterexamples(
  before: Json,
  now: Json,
): { readonly lost: readonly Json[]; readonly gained: readonly Json[] } {
  const [was, is] = [before, now].map(compile);
  const only = (one: typeof was, other: typeof was) =>
    instances.filter((value) => one?.(value) && !other?.(value)).slice(0, 1);
  return { lost: only(was, is), gained: only(is, was) };
}

function compile(schema: Json) {
  const text = JSON.stringify(schema).replaceAll('"#/components/schemas/Text"', '"/text"');
  return ajv.compile(JSON.parse(text));
}
