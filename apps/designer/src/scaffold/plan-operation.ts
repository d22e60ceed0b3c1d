import { checkName, checkPath, checkPermissions, checkReleases, checkTag } from "./check-names.ts";
import { pathParameters, splitOperationId, toKebab, toWords } from "./names.ts";
import type { SpecView, ViewedOperation } from "./spec-view.ts";

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
  /** Whether the request carries the version it is based on: what is called `update...` does, if the answer has one. */
  readonly takesVersion: boolean;
  readonly tag: string;
  readonly permissions: readonly string[];
  readonly since: readonly string[];
  /** The mark it carries: that of the other reads, if it reads and they have one in common. */
  readonly evidence: string | undefined;
  readonly parameters: readonly string[];
  /** `get` */
  readonly verb: string;
  /** `MobileSignature`: the schema of the 200 body, new or there already. */
  readonly resource: string;
  /** The resource in prose: `mobile signature`, `VASCO credential`. */
  readonly noun: string;
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
  const hasBody = method !== "get" && method !== "delete";
  const known = view.schemas.get(resource)?.file;
  const kin = view.operations.filter(({ answers }) => known !== undefined && answers === known);
  const near = [...view.operations.filter((each) => each.path === path), ...kin, ...ownersOf(path, view)];
  const tag = wanted.tag ?? near[0]?.tags[0];
  const permissions = wanted.permissions ?? permissionsOf(method, near) ?? defaultPermissions(method, view);
  const since = wanted.since ?? view.operations.at(-1)?.since ?? [];
  const problems = [
    ...checkName(operationId, view),
    ...(method === undefined ? [`--method must be one of ${methods.join(", ")}.`] : []),
    ...checkPath(path, view),
    ...view.operations
      .filter((each) => each.path === path && each.method === method)
      .map((each) => `${wanted.method.toUpperCase()} ${path} is ${each.operationId} already, in spec/${each.file}.`),
    ...checkTag(tag, view),
    ...checkPermissions(permissions, view),
    ...checkReleases(since),
  ];
  if (problems.length > 0 || method === undefined || tag === undefined) return problems;
  return {
    operationId,
    kebab: toKebab(operationId),
    method,
    path,
    hasBody,
    takesVersion: hasBody && verb === "update" && hasVersion(resource, view),
    tag,
    permissions,
    since,
    evidence: method === "get" ? markOf(view.operations) : undefined,
    parameters: pathParameters(path),
    verb,
    resource,
    noun: toNoun(resource, tag),
  };
}

/**
 * The operations on the thing that a path goes on from: those on `/vasco/{extId}` for `/vasco/{extId}/validity`. Only an
 * external ID of its own leads to a thing; what comes after a user is the user's, and need not be there.
 */
export function ownersOf(path: string, { operations }: SpecView): readonly ViewedOperation[] {
  const [, owner] = /^(.*\{extId\})\/[^{}]+$/.exec(path) ?? [];
  return operations.filter((each) => each.path === owner);
}

/** What the operations on the same thing ask for, of those that change it, or of those that read it. */
function permissionsOf(method: Method | undefined, near: readonly ViewedOperation[]): readonly string[] | undefined {
  return near.find((each) => (each.method === "get") === (method === "get"))?.permissions;
}

/** Reading asks for the permission to view, everything else for the permission to modify, where there is just one. */
function defaultPermissions(method: Method | undefined, { permissions }: SpecView): readonly string[] {
  const candidates = [...permissions.keys()].filter((name) => name.endsWith(method === "get" ? "View" : "Modify"));
  return candidates.length === 1 ? candidates : [];
}

function hasVersion(resource: string, { schemas }: SpecView): boolean {
  const known = schemas.get(resource);
  return known === undefined || Object.hasOwn(known.schema.properties ?? {}, "version");
}

function markOf(operations: readonly ViewedOperation[]): string | undefined {
  const marks = new Set(operations.filter(({ method }) => method === "get").map(({ evidence }) => evidence));
  return marks.size === 1 ? [...marks][0] : undefined;
}

/** The resource in words, with the acronyms of its group as the group writes them. */
function toNoun(resource: string, tag: string): string {
  const acronyms = tag.split(" ").filter((word) => /^[A-Z0-9]{2,}$/.test(word));
  return toWords(resource)
    .split(" ")
    .map((word) => acronyms.find((acronym) => acronym.toLowerCase() === word) ?? word)
    .join(" ");
}
