import { at, isList, isObject, isSame, type Json, type JsonObject, textsOf } from "../read/json.ts";
import { isWords } from "../read/keywords.ts";
import { judgeErrorCatalogue, judgePermissionCatalogue } from "./classify-catalogue.ts";
import { judgeErrorCodes, judgePermissions, judgeSince } from "./classify-operation.ts";
import type { Difference, Found } from "./found.ts";
import { fromTo } from "./words.ts";

type Judge = (difference: Difference, keyword: string) => readonly Found[];

/** One judge per member that only this contract knows, or that only this contract takes seriously. */
const judges: Readonly<Record<string, Judge>> = {
  "x-required-permissions": judgePermissions,
  "x-errors": judgeErrorCodes,
  "x-since": judgeSince,
  "x-max-bytes": judgeBodyLimit,
  "x-sunset": judgeSunset,
  "x-evidence": judgeEvidence,
  "x-enum-descriptions": judgeEnumDescriptions,
  "x-pattern-rule": judgeWords,
  "x-error-catalogue": judgeErrorCatalogue,
  "x-permission-catalogue": judgePermissionCatalogue,
  default: judgeOpaque,
  const: judgeOpaque,
  enum: judgeOpaque,
  deprecated: judgeDeprecation,
  example: judgeExample,
  examples: judgeExamples,
};

/** The verdicts on one member that differs. A member no judge knows is words, or an extension without a meaning. */
export function judgeOurs(keyword: string, difference: Difference): readonly Found[] {
  if (Object.hasOwn(judges, keyword)) return judges[keyword]?.(difference, keyword) ?? [];
  if (isWords(keyword) || keyword === "license") return judgeWords(difference, keyword);
  const message = `\`${keyword}\` ${fromTo(difference.before[keyword], difference.now[keyword])}.`;
  return [{ rule: "extension-changed", verdict: "patch", message }];
}

function judgeWords({ before, now }: Difference, keyword: string): readonly Found[] {
  const what = keyword in before ? (keyword in now ? "says something else" : "is gone") : "is new";
  return [{ rule: "words-changed", verdict: "patch", message: `\`${keyword}\` ${what}.` }];
}

function judgeEvidence({ before, now }: Difference): readonly Found[] {
  const message = `\`x-evidence\` ${fromTo(before["x-evidence"], now["x-evidence"])}.`;
  return [{ rule: "evidence-changed", verdict: "patch", message }];
}

/** A value that is a map, or a list of maps: nobody here can say whether it demands more or less. */
function judgeOpaque({ before, now, direction }: Difference, keyword: string): readonly Found[] {
  const message = `\`${keyword}\` ${fromTo(before[keyword], now[keyword])}.`;
  if (keyword !== "default") return [{ rule: "schema-constraint-changed", verdict: "major", message }];
  return direction === "request"
    ? [{ rule: "default-changed", verdict: "major", message }]
    : [{ rule: "words-changed", verdict: "patch", message }];
}

function judgeBodyLimit({ before, now }: Difference): readonly Found[] {
  const limit = (owner: JsonObject) => (typeof owner["x-max-bytes"] === "number" ? owner["x-max-bytes"] : Infinity);
  const isLower = limit(now) < limit(before);
  return [
    {
      rule: isLower ? "body-limit-lowered" : "body-limit-raised",
      verdict: isLower ? "major" : "minor",
      message: `\`x-max-bytes\` ${fromTo(before["x-max-bytes"], now["x-max-bytes"])}.`,
    },
  ];
}

function judgeDeprecation({ before, now }: Difference): readonly Found[] {
  if ((before.deprecated === true) === (now.deprecated === true)) return [];
  return now.deprecated === true
    ? [{ rule: "deprecated", verdict: "minor", message: "is deprecated now." }]
    : [{ rule: "deprecation-withdrawn", verdict: "minor", message: "is deprecated no longer." }];
}

function judgeSunset({ before, now }: Difference): readonly Found[] {
  const [from, to] = [before["x-sunset"], now["x-sunset"]];
  const message = `\`x-sunset\` ${fromTo(from, to)}.`;
  if (typeof from !== "string") return [{ rule: "sunset-set", verdict: "minor", message }];
  if (typeof to !== "string" || to > from) return [{ rule: "sunset-later", verdict: "minor", message }];
  return [{ rule: "sunset-earlier", verdict: "major", message }];
}

/** Values that came or went with their explanation are told by the list itself. */
function judgeEnumDescriptions({ before, now }: Difference, keyword: string): readonly Found[] {
  const [from, to] = [asMap(before[keyword]), asMap(now[keyword])];
  const listed = new Set([...textsOf(before.enum), ...textsOf(now.enum)]);
  const isTold = (value: string) => listed.has(value) && Object.hasOwn(from, value) !== Object.hasOwn(to, value);
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((value) => !isSame(from[value], to[value]) && !isTold(value))
    .map((value) => ({
      rule: "words-changed",
      verdict: "patch",
      message: `\`${keyword}\` explains ${value} differently.`,
      ...(Object.hasOwn(from, value) ? { base: [value] } : { only: "revision" }),
      ...(Object.hasOwn(to, value) ? { revision: [value] } : { only: "base" }),
    }));
}

function judgeExample({ before, now }: Difference): readonly Found[] {
  return [
    { rule: "example-changed", verdict: "patch", message: `the example ${fromTo(before.example, now.example)}.` },
  ];
}

/** Examples by name, whether they are written in place or referred to. */
function judgeExamples({ before, now, base, revision }: Difference): readonly Found[] {
  const [from, to] = [before.examples, now.examples];
  if (isList(from) || isList(to)) {
    return isSame(from, to) ? [] : [{ rule: "example-changed", verdict: "patch", message: "the examples are others." }];
  }
  const names = new Set([...Object.keys(asMap(from)), ...Object.keys(asMap(to))]);
  return [...names].flatMap((name): readonly Found[] => {
    const one = readExample(base, asMap(from)[name], name);
    const other = readExample(revision, asMap(to)[name], name);
    if (isSame(one.value, other.value)) return [];
    const what = one.value === undefined ? "is new" : other.value === undefined ? "is gone" : "shows something else";
    return [
      {
        rule: "example-changed",
        verdict: "patch",
        message: `the example ${name} ${what}.`,
        ...(one.value === undefined ? { only: "revision" } : { base: one.place }),
        ...(other.value === undefined ? { only: "base" } : { revision: other.place }),
      },
    ];
  });
}

function readExample(document: JsonObject, example: Json | undefined, name: string) {
  const reference = isObject(example) ? example.$ref : undefined;
  if (typeof reference !== "string") return { value: example, place: [name] };
  return { value: at(document, reference), place: reference.replace(/^#/, "") };
}

function asMap(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
