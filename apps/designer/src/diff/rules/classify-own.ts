import {
  at,
  isList,
  isSame,
  isWords,
  type Json,
  type JsonObject,
  textsOf,
  toMap,
} from "@credential-api/openapi/schemas";
import { classifyErrorCatalogue, classifyPermissionCatalogue } from "./classify-catalogue.ts";
import { classifyErrorCodes, classifyPermissions, classifySince } from "./classify-operation.ts";
import type { Difference, Found } from "./found.ts";
import type { RuleId } from "./rule.ts";
import { fromTo } from "./words.ts";

type Classifier = (difference: Difference, keyword: string) => readonly Found[];

/** One classifier for each member that only this contract has, or that only this tool classifies. */
const classifiers: Readonly<Record<string, Classifier>> = {
  "x-required-permissions": classifyPermissions,
  "x-errors": classifyErrorCodes,
  "x-since": classifySince,
  "x-max-bytes": classifyBodyLimit,
  "x-sunset": classifySunset,
  "x-evidence": asValue("evidence-changed"),
  "x-enum-descriptions": classifyEnumDescriptions,
  "x-pattern-rule": classifyWords,
  "x-error-catalogue": classifyErrorCatalogue,
  "x-permission-catalogue": classifyPermissionCatalogue,
  "x-pagination": classifyPagination,
  "x-replay": () => [],
  default: classifyDefault,
  deprecated: classifyDeprecation,
  example: asValue("example-changed"),
  examples: classifyExamples,
};

/** The verdicts on one member that differs. A member without a classifier is text, or an extension that is not understood. */
export function classifyOwn(keyword: string, difference: Difference): readonly Found[] {
  if (Object.hasOwn(classifiers, keyword)) return classifiers[keyword]?.(difference, keyword) ?? [];
  if (isWords(keyword)) return classifyWords(difference, keyword);
  return asValue("not-understood")(difference, keyword);
}

/** A classifier that reports both values. */
function asValue(rule: RuleId): Classifier {
  return ({ before, now }, keyword) => [{ rule, message: `\`${keyword}\` ${fromTo(before[keyword], now[keyword])}.` }];
}

function classifyWords({ before, now }: Difference, keyword: string): readonly Found[] {
  const what = keyword in before ? (keyword in now ? "has another text" : "is gone") : "is new";
  return [{ rule: "text-changed", message: `\`${keyword}\` ${what}.` }];
}

/** In a request, it decides what an absent value means. In a response, it is text. */
function classifyDefault(difference: Difference, keyword: string): readonly Found[] {
  return asValue(difference.direction === "request" ? "default-changed" : "text-changed")(difference, keyword);
}

/** Clients page by it: it may come, but not change or go. */
function classifyPagination(difference: Difference, keyword: string): readonly Found[] {
  return asValue(keyword in difference.before ? "pagination-changed" : "pagination-added")(difference, keyword);
}

function classifyBodyLimit(difference: Difference, keyword: string): readonly Found[] {
  const limitOf = (owner: JsonObject) => Number(owner[keyword] ?? Number.POSITIVE_INFINITY);
  const isLower = limitOf(difference.now) < limitOf(difference.before);
  return asValue(isLower ? "body-limit-lowered" : "body-limit-raised")(difference, keyword);
}

function classifyDeprecation({ before, now }: Difference): readonly Found[] {
  if ((before.deprecated === true) === (now.deprecated === true)) return [];
  return now.deprecated === true
    ? [{ rule: "deprecated", message: "is deprecated." }]
    : [{ rule: "deprecation-withdrawn", message: "is not deprecated any more." }];
}

function classifySunset(difference: Difference, keyword: string): readonly Found[] {
  const [from, to] = [difference.before[keyword], difference.now[keyword]];
  if (typeof from !== "string") {
    const isOver = typeof to === "string" && to < difference.today;
    return asValue(isOver ? "sunset-without-notice" : "sunset-set")(difference, keyword);
  }
  const isLater = typeof to !== "string" || to > from;
  return asValue(isLater ? "sunset-later" : "sunset-earlier")(difference, keyword);
}

/** Descriptions by value. Values that came or went with their description are changes of the list itself. */
function classifyEnumDescriptions({ before, now }: Difference, keyword: string): readonly Found[] {
  const [from, to] = [toMap(before[keyword]), toMap(now[keyword])];
  const listed = new Set([...textsOf(before.enum), ...textsOf(now.enum)]);
  const isListed = (value: string) => listed.has(value) && Object.hasOwn(from, value) !== Object.hasOwn(to, value);
  return Object.keys({ ...from, ...to })
    .filter((value) => !isSame(from[value], to[value]) && !isListed(value))
    .map((value) => ({
      rule: "text-changed",
      message: `\`${keyword}\` describes ${value} differently.`,
      ...(Object.hasOwn(from, value) ? { base: [value] } : { only: "revision" }),
      ...(Object.hasOwn(to, value) ? { revision: [value] } : { only: "base" }),
    }));
}

/** Examples by name, whether they are written in place or referred to. */
function classifyExamples({ before, now, base, revision }: Difference): readonly Found[] {
  const [from, to] = [before.examples, now.examples];
  if (isList(from) || isList(to)) {
    return isSame(from, to) ? [] : [{ rule: "example-changed", message: "the examples differ." }];
  }
  return Object.keys({ ...toMap(from), ...toMap(to) }).flatMap((name): readonly Found[] => {
    const one = readExample(base, toMap(from)[name], name);
    const other = readExample(revision, toMap(to)[name], name);
    if (isSame(one.value, other.value)) return [];
    const what = one.value === undefined ? "is new" : other.value === undefined ? "is gone" : "shows something else";
    const before: Partial<Found> = one.value === undefined ? { only: "revision" } : { base: one.location };
    const after: Partial<Found> = other.value === undefined ? { only: "base" } : { revision: other.location };
    return [{ rule: "example-changed", message: `the example ${name} ${what}.`, ...before, ...after }];
  });
}

function readExample(document: JsonObject, example: Json | undefined, name: string) {
  const { $ref: reference } = toMap(example);
  if (typeof reference !== "string") return { value: example, location: [name] };
  return { value: at(document, reference), location: reference.replace(/^#/, "") };
}
