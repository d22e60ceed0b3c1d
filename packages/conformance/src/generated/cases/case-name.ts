import { toKebabCase } from "../../model/case.ts";
import type { Location } from "../schema/schema-node.ts";

/** A location and a rule in kebab case: `body-vasco-tokens-item-data-max-length`. Ids of cases are stable. */
export function caseName(location: Location, name: string): string {
  const words = location.map((segment) => (typeof segment === "number" ? "item" : toKebabCase(segment)));
  return [...words, toKebabCase(name)]
    .join("-")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
