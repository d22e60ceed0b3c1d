import fc from "fast-check";
import type { SchemaNode } from "../schema/schema-node.ts";
import { formatTexts } from "../values/formats.ts";
import { type Draw, draw } from "../values/pool.ts";
import { sampleTexts, textsOfLength, validTexts } from "../values/texts.ts";
import { type Constraint, here } from "./constraint.ts";
import { count, nameOf } from "./name-of.ts";

/** What the keywords of strings do not allow. */
export function textConstraints(node: SchemaNode): readonly Constraint[] {
  const { keywords, values } = node.shape;
  const { minLength = 0, maxLength, pattern, format = "" } = keywords;
  const name = nameOf(node);
  const of = (keyword: string, kebab: string, breach: string, candidates: (options: Draw) => readonly string[]) => ({
    ...{ node, keyword, name: kebab, breach: `${name} ${breach}` },
    candidates: (options: Draw) => here(candidates(options)),
  });
  const lengths = (options: Draw, wanted: readonly number[]) => {
    const samples = sampleTexts(node, options);
    return wanted.filter((length) => length >= 0).flatMap((length) => textsOfLength(node, samples, length));
  };
  const constraints: Constraint[] = [];
  if (values !== undefined) return constraints;
  // An empty segment makes another path, so a path parameter is never too short by its last character.
  if (minLength > (node.carrier === "path" ? 1 : 0))
    constraints.push(
      of("minLength", "min-length", `has fewer than ${count(minLength, "character")}`, (options) =>
        lengths(options, [minLength - 1, 0, minLength - 2]),
      ),
    );
  if (maxLength !== undefined)
    constraints.push(
      of("maxLength", "max-length", `has more than ${count(maxLength, "character")}`, (options) =>
        lengths(options, [maxLength + 1, maxLength + 2, 2 * maxLength + 1]),
      ),
    );
  if (pattern !== undefined)
    constraints.push(of("pattern", "pattern", "does not match its pattern", (options) => mismatches(node, options)));
  if ((formatTexts[format]?.invalid.length ?? 0) > 0)
    constraints.push(
      of("format", "format", `does not have the format ${format}`, () => formatTexts[format]?.invalid ?? []),
    );
  return constraints;
}

/** `$` of some languages also matches before a line break at the end. */
const intruders = ["\n", "\u0001", "\u007f", "\u0085", " ", "!", "é", "😀", "-", "0", "%", "\u001f"];

/** Valid texts with one character more, less, or instead, and random texts. */
function mismatches(node: SchemaNode, options: Draw): readonly string[] {
  const texts = validTexts(node, options).filter((text) => typeof text === "string" && text.length <= 5_000);
  const [simplest = "", ...others] = texts.slice(0, 12).map(String);
  const drawn = draw(fc.string({ unit: "binary", maxLength: 20 }), { ...options, count: 20 });
  return [
    ...intruders.map((each, index) => changed(simplest, each)[index % 3] ?? ""),
    ...[simplest, ...others].flatMap((text) => [...intruders.flatMap((each) => changed(text, each)), ...shorter(text)]),
    ...(formatTexts[node.shape.keywords.format ?? ""]?.valid ?? []),
    "",
    ...drawn,
  ];
}

/** The text with a character more at its end, one replaced in its middle, and one more at its start. */
function changed(text: string, intruder: string): readonly string[] {
  const characters = Array.from(text);
  const middle = Math.floor((characters.length - 1) / 2);
  const replaced = characters.length === 0 ? intruder : characters.with(middle, intruder).join("");
  return [`${text}${intruder}`, replaced, `${intruder}${text}`];
}

function shorter(text: string): readonly string[] {
  const characters = Array.from(text);
  return [characters.slice(0, -1).join(""), characters.slice(1).join("")];
}
