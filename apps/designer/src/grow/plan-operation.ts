import { pathParameters, shapeOf, splitOperationId, toKebab } from "./names.ts";
import type { SpecView } from "./spec-view.ts";

/** The methods an operation can have, in the order they are written below a path. */
export const methods = ["get", "put", "post", "delete", "patch"] as const;

/** One of `methods`. */
export type Method = (typeof methods)[number];

/** What `contract:new` was asked for; what is not given is derived from the operations that are there. */
export interface NewOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly tag?: string | undefined;
  readonly permissions?: readonly string[] | undefined;
  readonly since?: readonly string[] | undefined;
}

/** An operation that can be written: every name checked, every choice made. */
export interface OperationPlan {
  readonly operationId: string;
  /** `get-mobile-signature` */
  readonly kebab: string;
  readonly method: Method;
  readonly path: string;
  readonly hasBody: boolean;
  /** Whether the request carries the version it is based on: what is called `update...` does. */
  readonly takesVersion: boolean;
  readonly tag: string;
  readonly permissions: readonly string[];
  readonly since: readonly string[];
  readonly parameters: readonly string[];
  /** `get` */
  readonly verb: string;
  /** `MobileSignature`: the schema of the 200 body, new or there already. */
  readonly resource: string;
}

/**
 * Checks what was asked for against what is there, and makes the choices that were left open.
 *
 * @returns the plan, or everything that is wrong with the request, one sentence each.
 */
export function planOperation(wanted: NewOperation, view: SpecView): OperationPlan | readonly string[] {
  const { operationId, path } = wanted;
  const { verb, resource } = splitOperationId(operationId);
  const method = methods.find((each) => each === wanted.method.toLowerCase());
  const tag = wanted.tag ?? view.operations.find((each) => each.path === path)?.tags[0];
  const permissions = wanted.permissions ?? defaultPermissions(method, view);
  const problems = [
    ...nameProblems(operationId, view),
    ...(method === undefined ? [`--method must be one of ${methods.join(", ")}.`] : []),
    ...pathProblems(path, view),
    ...view.operations
      .filter((each) => each.path === path && each.method === method)
      .map((each) => `${wanted.method.toUpperCase()} ${path} is ${each.operationId} already, in spec/${each.file}.`),
    ...(tag === undefined ? [`--tag is needed for a new path: ${view.tags.join(", ")}, or a new one.`] : []),
    ...permissionProblems(permissions, view),
  ];
  if (problems.length > 0 || method === undefined || tag === undefined) return problems;
  const hasBody = method !== "get" && method !== "delete";
  return {
    operationId,
    kebab: toKebab(operationId),
    method,
    path,
    hasBody,
    takesVersion: hasBody && verb === "update",
    tag,
    permissions,
    since: wanted.since ?? view.operations.at(-1)?.since ?? [],
    parameters: pathParameters(path),
    verb,
    resource,
  };
}

function nameProblems(operationId: string, { operations }: SpecView): string[] {
  if (!/^[a-z]+(?:[A-Z][a-z0-9]+)+$/.test(operationId)) {
    return [
      `"${operationId}" is not a name for an operation: a verb and a noun in camelCase, like getMobileSignature.`,
    ];
  }
  const taken = operations.find((each) => toKebab(each.operationId) === toKebab(operationId));
  return taken ? [`${operationId} is an operation already, in spec/${taken.file}.`] : [];
}

function pathProblems(path: string, { operations }: SpecView): string[] {
  const segments = path.split("/").slice(1);
  const isRight = (segment: string) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\})$/.test(segment);
  const wrong = segments.find((segment) => !isRight(segment));
  if (!path.startsWith("/") || wrong !== undefined) {
    return [`"${path}" is not a path: "${wrong ?? path}" is neither kebab-case nor a {parameter} in camelCase.`];
  }
  const names = pathParameters(path);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return [`"${path}" has the parameter ${twice} twice.`];
  const base = operations[0]?.path.replace(/(\{clientExtId\}).*/, "$1/") ?? "/";
  if (!path.startsWith(base)) return [`"${path}" must begin with ${base}, as all paths do.`];
  const same = operations.find((each) => each.path !== path && shapeOf(each.path) === shapeOf(path));
  return same ? [`"${path}" is written ${same.path} in this contract.`] : [];
}

/** Reading asks for the permission to view, everything else for the permission to modify, where there is just one. */
function defaultPermissions(method: Method | undefined, { permissions }: SpecView): readonly string[] {
  const candidates = permissions.filter((name) => name.endsWith(method === "get" ? "View" : "Modify"));
  return candidates.length === 1 ? candidates : [];
}

function permissionProblems(names: readonly string[], { permissions }: SpecView): string[] {
  const known = permissions.join(", ");
  if (names.length === 0) return [`--permission is needed: ${known}.`];
  return names
    .filter((name) => !permissions.includes(name))
    .map((name) => `${name} is not in spec/permissions.yaml, which has ${known}.`);
}
