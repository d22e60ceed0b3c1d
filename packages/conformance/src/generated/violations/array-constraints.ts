import type { SchemaNode } from "../schema/schema-node.ts";
import type { Draw } from "../values/pool.ts";
import { arrayOfLength, validValues } from "../values/valid-values.ts";
import { type Constraint, here } from "./constraint.ts";
import { count, nameOf } from "./name-of.ts";

/** What the keywords of arrays do not allow. Those of the items are constraints of the first item. */
export function arrayConstraints(node: SchemaNode): readonly Constraint[] {
  const { keywords } = node.shape;
  const { minItems = 0, maxItems, uniqueItems = false } = keywords;
  const name = nameOf(node);
  const of = (keyword: string, kebab: string, breach: string, candidates: (options: Draw) => readonly unknown[]) => ({
    ...{ node, keyword, name: kebab, breach: `${name} ${breach}` },
    candidates: (options: Draw) => here(candidates(options)),
  });
  const lengths = (options: Draw, wanted: readonly number[]) =>
    wanted.flatMap((length) => arrayOfLength(node, options, length));
  return [
    // A list without items is a parameter that is not sent.
    ...(minItems > (node.carrier === "json" ? 0 : 1)
      ? [
          of("minItems", "min-items", `has fewer than ${count(minItems, "item")}`, (options) =>
            lengths(options, [minItems - 1, 0]),
          ),
        ]
      : []),
    ...(maxItems === undefined
      ? []
      : [
          of("maxItems", "max-items", `has more than ${count(maxItems, "item")}`, (options) =>
            lengths(options, [maxItems + 1, maxItems + 2]),
          ),
        ]),
    ...(uniqueItems
      ? [of("uniqueItems", "unique-items", "has an item twice", (options) => repeated(node, options))]
      : []),
  ];
}

function repeated(node: SchemaNode, options: Draw): readonly unknown[] {
  return validValues(node, options).flatMap((items) =>
    Array.isArray(items) && items.length > 0
      ? [
          [...items, items[0]],
          [items[0], items[0]],
        ]
      : [],
  );
}
