import { parse } from "yaml";
import { isReserved, pathParameters, shapeOf, splitOperationId, toKebab, tooLong } from "./names.ts";
import type { SpecView } from "./spec-view.ts";

/** What is wrong with the name of an operation, one sentence each. */
export function checkName(operationId: string, { operations, schemas }: SpecView): string[] {
  if (!/^[a-z]+(?:[A-Z][a-z0-9]+)+$/.test(operationId)) {
    return [
      `"${operationId}" is not a name for an operation: a verb and a noun in camelCase, like getMobileSignature.`,
    ];
  }
  const long = tooLong(operationId);
  if (long !== undefined) return [long];
  const taken = operations.find((each) => toKebab(each.operationId) === toKebab(operationId));
  if (taken) return [`${operationId} is an operation already, in spec/${taken.file}.`];
  const { verb, resource } = splitOperationId(operationId);
  if (isReserved(operationId)) return [`${operationId} means something else in TypeScript: choose another name.`];
  if (isReserved(resource)) {
    return [`${resource} means something else in TypeScript: choose another noun, like ${verb}Credential${resource}.`];
  }
  const alike = [...schemas].find(([name]) => name.toLowerCase() === resource.toLowerCase());
  if (alike === undefined) return [];
  const [name, { file }] = alike;
  if (name !== resource) return [`${name} is a schema already, in spec/${file}. Write it like that: ${verb}${name}.`];
  const isAnswered = operations.some((each) => each.answers === file);
  return isAnswered
    ? []
    : [`${name} is a schema already, in spec/${file}, that no operation answers: choose another noun.`];
}

/** What is wrong with a path, one sentence each. */
export function checkPath(path: string, { operations }: SpecView): string[] {
  const segments = path.split("/").slice(1);
  const isRight = (segment: string) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\})$/.test(segment);
  const wrong = segments.find((segment) => !isRight(segment));
  if (!path.startsWith("/") || wrong !== undefined) {
    return [`"${path}" is not a path: "${wrong ?? path}" is neither kebab-case nor a {parameter} in camelCase.`];
  }
  const [long] = segments.flatMap((segment) => tooLong(segment) ?? []);
  if (long !== undefined) return [long];
  const names = pathParameters(path);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return [`"${path}" has the parameter ${twice} twice.`];
  const reserved = names.find(isReserved);
  if (reserved !== undefined) return [`{${reserved}} means something else in TypeScript: choose another name.`];
  const base = operations[0]?.path.replace(/(\{clientExtId\}).*/, "$1/") ?? "/";
  if (!path.startsWith(base)) return [`"${path}" must begin with ${base}, as all paths do.`];
  const others = operations.filter((each) => each.path !== path);
  const same = others.find((each) => shapeOf(each.path) === shapeOf(path));
  if (same) return [`"${path}" is written ${same.path} in this contract.`];
  const ambiguous = others.find((each) => canBeOne(each.path, path));
  return ambiguous ? [`One URL could be both "${path}" and ${ambiguous.path}: choose another path.`] : [];
}

/** Whether a URL can match two templates: segment by segment they are the same, or one of them is a parameter. */
function canBeOne(one: string, other: string): boolean {
  const [segments, others] = [one.split("/"), other.split("/")];
  const isParameter = (segment = "") => segment.startsWith("{");
  return (
    segments.length === others.length &&
    segments.every((segment, at) => segment === others[at] || isParameter(segment) || isParameter(others[at]))
  );
}

/** What is wrong with the group an operation is shown in, one sentence each. */
export function checkTag(tag: string | undefined, { tags }: SpecView): string[] {
  if (tag === undefined) return [`--tag is needed for a new path: ${tags.join(", ")}, or a new one.`];
  if (tags.includes(tag)) return [];
  const alike = tags.find((each) => each.toLowerCase() === tag.toLowerCase());
  if (alike !== undefined) return [`The group ${tag} is written ${alike} in this contract.`];
  // Some words are no text in YAML: True, Null.
  const isName = /^[A-Z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$/.test(tag) && parse(tag) === tag;
  const long = tooLong(tag);
  if (long !== undefined) return [long];
  return isName
    ? []
    : [`"${tag}" is not a name for a group: words that begin with a capital letter, like Mobile signature.`];
}

/** What is wrong with the permissions an operation asks for, one sentence each. */
export function checkPermissions(names: readonly string[], { permissions }: SpecView): string[] {
  const known = [...permissions.keys()].join(", ");
  if (names.length === 0) return [`--permission is needed: ${known}.`];
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...names
      .filter((name) => !permissions.has(name))
      .map((name) => `${name} is not in spec/permissions.yaml, which has ${known}.`),
    ...twice.map((name) => `--permission names ${name} twice.`),
  ];
}

/** What is wrong with the releases an operation is in, one sentence each. */
export function checkReleases(releases: readonly string[]): string[] {
  const wrong = releases.filter((release) => !/^[0-9]+\.[0-9]{4}\.[0-9]+$/.test(release));
  const twice = releases.filter((release, index) => releases.indexOf(release) !== index);
  return [
    ...wrong.map((release) => `"${release}" is not a release of the product, such as 8.2605.0.`),
    ...twice.map((release) => `--since names ${release} twice.`),
  ];
}
