import fc from "fast-check";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Keywords } from "../schema/shape.ts";
import { type Draw, draw, toPool } from "./pool.ts";

/** Valid numbers: those at the bounds first. */
export function validNumbers(node: SchemaNode, { seed, count }: Draw): readonly unknown[] {
  const { shape } = node;
  const [least, most] = boundsOf(shape.keywords);
  const step = stepOf(node);
  const chosen = [0, 1, ...[least, most].flatMap((bound) => [bound, bound + step, bound - step]), 0.5, 1.5].map(
    toMultiple,
  );
  return toPool(
    chosen,
    draw(numbersBetween(least, most, shape.type === "integer"), { seed, count }).map(toMultiple),
    fits,
  );

  function toMultiple(value: number): number {
    const { multipleOf } = shape.keywords;
    return multipleOf === undefined ? value : Math.round(value / multipleOf) * multipleOf;
  }

  function fits(value: unknown): boolean {
    return !Object.is(value, -0) && node.explain(value).length === 0;
  }
}

/** Numbers in these bounds, both included. */
export function numbersBetween(least: number, most: number, isInteger: boolean): fc.Arbitrary<number> {
  return isInteger
    ? fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
    : fc.double({ min: least, max: most, noNaN: true });
}

/** The lowest and the highest number that the bounds allow, whether they are inclusive or not. */
export function boundsOf(keywords: Keywords): readonly [least: number, most: number] {
  return [
    Math.max(keywords.minimum ?? Number.MIN_SAFE_INTEGER, keywords.exclusiveMinimum ?? Number.MIN_SAFE_INTEGER),
    Math.min(keywords.maximum ?? Number.MAX_SAFE_INTEGER, keywords.exclusiveMaximum ?? Number.MAX_SAFE_INTEGER),
  ];
}

/** The distance to the next number worth trying. */
export function stepOf({ shape }: SchemaNode): number {
  return shape.keywords.multipleOf ?? (shape.type === "integer" ? 1 : 0.5);
}
