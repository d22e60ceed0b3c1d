import fc from "fast-check";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { ShapeType } from "../schema/shape.ts";
import { draw } from "../values/pool.ts";
import { type Constraint, here } from "./constraint.ts";
import { nameOf } from "./name-of.ts";

/** What the type of a node and its list of values do not allow. */
export function typeConstraints(node: SchemaNode): readonly Constraint[] {
  const { type, nullable, values, pointers, keywords } = node.shape;
  const name = nameOf(node);
  const isText = node.carrier !== "json";
  const list = "const" in keywords ? "const" : "enum";
  const keyword = pointers.type === undefined ? list : "type";
  return [
    ...(isText && (type === "string" || type === "array")
      ? []
      : [
          {
            ...{ node, name: "type", keyword, breach: `${name} is not ${article(type)} ${type}` },
            candidates: () => here(isText ? textsOfOtherTypes(type) : valuesOfOtherTypes(type)),
          },
        ]),
    ...(isText || nullable
      ? []
      : [
          {
            node,
            name: "null",
            keyword,
            breach: `${name} is null`,
            candidates: () => here([null]),
          },
        ]),
    ...(values === undefined || type === "boolean"
      ? []
      : [
          {
            ...{ node, name: list, keyword: list, breach: `${name} is none of the listed values` },
            candidates: (options) =>
              here([
                ...values.flatMap(nearMisses),
                ...draw<unknown>(type === "string" ? fc.string() : fc.integer(), { ...options, count: 20 }),
              ]),
          } satisfies Constraint,
        ]),
  ];
}

/** Those that a lenient reader converts first. */
const examplesOfTypes: Readonly<Record<ShapeType, readonly unknown[]>> = {
  string: ["1", "true", "text", "", "null", "false"],
  integer: [0, 1, -1],
  number: [1.5, 0.1],
  boolean: [true, false],
  array: [[], ["text"], [{}]],
  object: [{}, { a: 1 }],
};

/** A value of each other type, then a second one of each, and so on. */
function valuesOfOtherTypes(type: ShapeType): readonly unknown[] {
  const others = Object.entries(examplesOfTypes)
    .filter(([other]) => other !== type && !(type === "number" && other === "integer"))
    .map(([, values]) => values);
  const rounds = Math.max(...others.map((values) => values.length));
  return Array.from({ length: rounds }, (_, round) =>
    others.flatMap((values) => values.slice(round, round + 1)),
  ).flat();
}

/** Texts that are not written as a value of the type: in JSON, a number has no other form, and the empty text is none. */
function textsOfOtherTypes(type: ShapeType): readonly string[] {
  const numbers = ["abc", "", "0x10", "1,5", "NaN", "true", "1 2", "--1"];
  const texts: Readonly<Partial<Record<ShapeType, readonly string[]>>> = {
    integer: [...numbers, "1.5", "1e1"],
    number: [...numbers, "Infinity"],
    boolean: ["abc", "", "yes", "TRUE", "1", "0", "null"],
  };
  return texts[type] ?? [];
}

function article(type: ShapeType): string {
  return /^[aio]/.test(type) ? "an" : "a";
}

/** Values beside a listed one: other case, more or fewer characters, spaces. */
function nearMisses(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1, value - 1, -value];
  if (typeof value !== "string") return [];
  return [
    `${value}x`,
    value.toUpperCase(),
    value.toLowerCase(),
    value.slice(0, -1),
    ` ${value}`,
    `${value} `,
    "",
    "unknown",
  ];
}
