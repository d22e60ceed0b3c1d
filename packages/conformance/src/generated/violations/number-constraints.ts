import type { SchemaNode } from "../schema/schema-node.ts";
import { boundsOf, numbersBetween, stepOf } from "../values/numbers.ts";
import { type Draw, draw } from "../values/pool.ts";
import { type Constraint, here } from "./constraint.ts";
import { nameOf } from "./name-of.ts";

/** What the keywords of numbers do not allow. */
export function numberConstraints(node: SchemaNode): readonly Constraint[] {
  const { keywords, type, values } = node.shape;
  if (values !== undefined) return [];
  const [least, most] = boundsOf(keywords);
  const step = stepOf(node);
  const isInteger = type === "integer";
  const name = nameOf(node);
  const below = (options: Draw) => [
    ...[least, least - step, -least - step, least - 1000 * step],
    ...draw(numbersBetween(Number.MIN_SAFE_INTEGER, least, isInteger), options).map((value) => toMultiple(value, step)),
  ];
  const above = (options: Draw) => [
    ...[most, most + step, most + 1000 * step, 2 * most + step],
    ...draw(numbersBetween(most, Number.MAX_SAFE_INTEGER, isInteger), options).map((value) => toMultiple(value, step)),
  ];
  const between = (options: Draw) => [
    ...[least + step / 2, least + 1, most - 1, least + step + step / 2],
    ...draw(numbersBetween(least, most, isInteger), options),
  ];
  const rules: readonly [
    keyword: string,
    kebab: string,
    breach: string,
    candidates: (options: Draw) => readonly number[],
  ][] = [
    ["minimum", "minimum", `is less than ${least}`, below],
    ["exclusiveMinimum", "exclusive-minimum", `is not greater than ${least}`, below],
    ["maximum", "maximum", `is greater than ${most}`, above],
    ["exclusiveMaximum", "exclusive-maximum", `is not less than ${most}`, above],
    ["multipleOf", "multiple-of", `is not a multiple of ${keywords.multipleOf}`, between],
  ];
  return rules
    .filter(([keyword]) => keyword in keywords)
    .filter(([keyword]) => isReachable(keyword, least, most))
    .map(([keyword, kebab, breach, candidates]) => ({
      ...{ node, keyword, name: kebab, breach: `${name} ${breach}` },
      candidates: (options) => here(candidates(options).filter((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER)),
    }));
}

/** JavaScript and JSON have no exact integers beyond these bounds, so the kit does not send any. */
function isReachable(keyword: string, least: number, most: number): boolean {
  if (keyword === "minimum") return least > Number.MIN_SAFE_INTEGER;
  return keyword !== "maximum" || most < Number.MAX_SAFE_INTEGER;
}

function toMultiple(value: number, step: number): number {
  return step === 0.5 || step === 1 ? value : Math.round(value / step) * step;
}
