import { checkMethod, checkName, checkPath, checkPermissions, checkReleases, checkTag } from "./check-names.ts";
import { pathParameters, splitOperationId, toKebab, toNoun } from "./names.ts";
import type { SpecView, ViewedOperation } from "./spec-view.ts";
import type { KindSettings } from "./template.ts";

/** What `contract:new` was asked for; what is absent follows from the operations that are there. */
export interface NewOperation {
  readonly operationId: string;
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
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly permissions: readonly string[];
  readonly since: readonly string[];
  /** The names of the path parameters. */
  readonly parameters: readonly string[];
  /** `MobileSignature`: the schema of the 200 response, new or already there. */
  readonly resource: string;
  /** The resource in prose: `mobile signature`, `VASCO credential`. */
  readonly noun: string;
  /** The first operation of the same kind: `__copy__` in a template takes from it. */
  readonly copied: ViewedOperation;
}

/**
 * Checks the wanted operation against the contract, and makes the choices that were left open.
 *
 * @returns the plan, or everything that is wrong with the request, one sentence each.
 */
export function planOperation(
  wanted: NewOperation,
  { method, permission }: KindSettings,
  view: SpecView,
): OperationPlan | readonly string[] {
  const { operationId, path } = wanted;
  const { resource } = splitOperationId(operationId);
  const known = view.schemas.get(resource);
  const copied = view.operations.find((each) => each.method === method);
  const near = [
    ...view.operations.filter((each) => each.path === path),
    ...view.operations.filter((each) => known !== undefined && each.response === known),
    ...view.operations.filter((each) => path.startsWith(`${each.path}/`)),
  ];
  const tag = wanted.tag ?? near[0]?.tags[0];
  const only = view.permissions.filter((name) => name.endsWith(permission));
  const permissions =
    wanted.permissions ?? near.find((each) => each.method === method)?.permissions ?? (only.length === 1 ? only : []);
  const since = wanted.since ?? view.operations.at(-1)?.since ?? [];
  const problems = [
    ...checkName(operationId, view),
    ...checkMethod(method, path, view),
    ...checkPath(path, view),
    ...checkTag(tag, view),
    ...checkPermissions(permissions, view),
    ...checkReleases(since),
  ];
  if (problems.length > 0 || tag === undefined || copied === undefined) return problems;
  return {
    operationId,
    kebab: toKebab(operationId),
    method,
    path,
    tag,
    permissions,
    since,
    parameters: pathParameters(path),
    resource,
    noun: toNoun(resource, tag),
    copied,
  };
}
