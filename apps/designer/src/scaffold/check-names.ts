import { canMatchOneUrl, pathParameters, pathShape, toKebabCase } from "@credential-api/openapi";
import { nearest } from "@credential-api/openapi/nearest";
import { parse } from "yaml";
import { isReserved, splitOperationId, tooLong } from "./names.ts";
import type { SpecView } from "./spec-view.ts";
import type { KindSettings } from "./template.ts";

/** What is wrong with the name of an operation, one sentence each. */
export function checkName(
  operationId: string,
  resource: string,
  { isPlural = false, shared = {} }: KindSettings,
  { operations, schemas }: SpecView,
): string[] {
  if (!/^[a-z]+(?:[A-Z][a-z0-9]+)+$/.test(operationId)) {
    return [`"${operationId}" is not a name for an operation. Use a verb and a noun in camelCase: getMobileSignature.`];
  }
  const long = tooLong(operationId);
  if (long !== undefined) return [long];
  const taken = operations.find((each) => toKebabCase(each.operationId) === toKebabCase(operationId));
  if (taken) return [`The operation ${operationId} exists already, in spec/${taken.file}.`];
  const { verb, resource: noun } = splitOperationId(operationId);
  if (isPlural && noun === resource) return [`A list has the plural in its name, such as ${verb}${noun}s.`];
  if (isReserved(operationId)) return [`${operationId} has a meaning in TypeScript. Choose another name.`];
  if (isReserved(resource)) {
    return [`${resource} has a meaning in TypeScript. Choose another noun, such as ${verb}Credential${resource}.`];
  }
  const alike = [...schemas].find(([name]) => name.toLowerCase() === resource.toLowerCase());
  // Without a template for its schema, the operation does not return the resource.
  if (alike === undefined || !("common/Resource.yaml" in shared)) return [];
  const [name, file] = alike;
  if (name !== resource) {
    return [`The schema ${name} exists already, in spec/${file}. Write ${verb}${name}${isPlural ? "s" : ""}.`];
  }
  if (!operations.some((each) => each.resource === file)) {
    return [`The schema ${name} exists already, in spec/${file}, and no operation returns it. Choose another noun.`];
  }
  if (file.startsWith("shared/")) return [];
  return [
    `Two operations will use the schema in spec/${file}. Move it to spec/shared/ first, and change its references.`,
  ];
}

/** Whether the method can be used for the kind and on the path, one sentence for each problem. */
export function checkMethod(
  method: string,
  path: string,
  { methods }: KindSettings,
  { operations }: SpecView,
): string[] {
  if (!methods.includes(method)) {
    return [`This kind of operation has the method ${methods.join(" or ")}, not ${method}. Choose another --kind.`];
  }
  const taken = operations.find((each) => each.path === path && each.method === method);
  if (taken) return [`${method.toUpperCase()} ${path} is ${taken.operationId} already, in spec/${taken.file}.`];
  return operations.length === 0 ? ["The templates copy from an operation, and the contract has none."] : [];
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
  if (reserved !== undefined) return [`{${reserved}} has a meaning in TypeScript. Choose another name.`];
  const base = operations[0]?.path.replace(/\{.*/, "") ?? "/";
  if (!path.startsWith(base)) return [`"${path}" must begin with ${base}, as all paths do.`];
  const others = operations.filter((each) => each.path !== path);
  const same = others.find((each) => pathShape(each.path) === pathShape(path));
  if (same) return [`"${path}" is written ${same.path} in this contract.`];
  const ambiguous = others.find((each) => canMatchOneUrl(each.path, path));
  return ambiguous ? [`One URL could match both "${path}" and ${ambiguous.path}. Choose another path.`] : [];
}

/** What is wrong with the group that shows an operation, one sentence each. */
export function checkTag(tag: string | undefined, { tags }: SpecView): string[] {
  if (tag === undefined) return [`A new path needs --tag: ${tags.join(", ")}, or a new one.`];
  if (tags.includes(tag)) return [];
  const alike = tags.find((each) => each.toLowerCase() === tag.toLowerCase());
  if (alike !== undefined) return [`The group ${tag} is written ${alike} in this contract.`];
  const long = tooLong(tag);
  if (long !== undefined) return [long];
  // Some words are not a text in YAML: True, Null.
  const isName = /^[A-Z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$/.test(tag) && parse(tag) === tag;
  return isName
    ? []
    : [`"${tag}" is not a name for a group. Use words that begin with a capital letter: Mobile signature.`];
}

/** What is wrong with the permissions of an operation, one sentence each. */
export function checkPermissions(names: readonly string[], { permissions }: SpecView): string[] {
  if (names.length === 0) return [`The operation needs --permission: ${permissions.join(", ")}, or a new one.`];
  const unknown = names.filter((name) => !permissions.includes(name));
  return [
    ...unknown.flatMap((name) => checkNewPermission(name, permissions)),
    ...twiceIn(names).map((name) => `--permission has ${name} twice.`),
  ];
}

/** A new permission is added to the catalogue, unless it is likely to be a misspelt one. */
function checkNewPermission(name: string, permissions: readonly string[]): string[] {
  if (!/^[A-Z][A-Za-z]*\.[A-Z][A-Za-z]*$/.test(name))
    return [`"${name}" is not a name for a permission, such as ${permissions[0]}.`];
  const meant = nearest(name, permissions, MAX_TYPOS);
  return meant === undefined ? [] : [`${name} is not in spec/permissions.yaml. Did you mean ${meant}?`];
}

const MAX_TYPOS = 2;

/** What is wrong with the product releases of an operation, one sentence each. */
export function checkReleases(releases: readonly string[]): string[] {
  const wrong = releases.filter((release) => !/^[0-9]+\.[0-9]{4}\.[0-9]+$/.test(release));
  return [
    ...wrong.map((release) => `"${release}" is not a release of the product, such as 8.2605.0.`),
    ...twiceIn(releases).map((release) => `--since has ${release} twice.`),
  ];
}

function twiceIn(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
