import { pathParameters, toKebabCase } from "@credential-api/openapi";
import { compareVersions } from "../diff/read/version.ts";
import { checkMethod, checkName, checkPath, checkPermissions, checkReleases, checkTag } from "./check-names.ts";
import { splitOperationId, toNoun, toSingular } from "./names.ts";
import type { SpecView, ViewedOperation } from "./spec-view.ts";
import type { KindSettings } from "./template.ts";

/** What `contract:new` was asked for; what is absent follows from the operations that are there. */
export interface NewOperation {
  readonly operationId: string;
  readonly path: string;
  readonly method?: string | undefined;
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
  /** `MobileSignature`: the schema of what the operation is about, new or already there. */
  readonly resource: string;
  /** The resource in prose: `mobile signature`, `VASCO credential`. */
  readonly noun: string;
  /** The operations of the contract, the most similar one first: `__copy__` in a template takes from them. */
  readonly copied: readonly [ViewedOperation, ...ViewedOperation[]];
}

/**
 * Checks the wanted operation against the contract, and makes the choices that were left open.
 *
 * @returns the plan, or everything that is wrong with the request, one sentence each.
 */
export function planOperation(
  wanted: NewOperation,
  settings: KindSettings,
  view: SpecView,
): OperationPlan | readonly string[] {
  const { operationId, path, method = settings.methods[0] ?? "" } = wanted;
  const { resource: noun } = splitOperationId(operationId);
  const resource = settings.isPlural ? toSingular(noun) : noun;
  const known = view.schemas.get(resource);
  const near = [
    ...view.operations.filter((each) => each.path === path),
    ...view.operations.filter((each) => known !== undefined && each.resource === known),
    ...view.operations.filter((each) => path.startsWith(`${each.path}/`) || each.path.startsWith(`${path}/`)),
  ];
  const tag = wanted.tag ?? near[0]?.tags[0];
  const only = view.permissions.filter((name) => name.endsWith(settings.permission));
  const alike =
    near.find(({ permissions: [main] }) => main?.endsWith(settings.permission)) ??
    near.find((each) => each.method === method && each.permissions.length > 0);
  const permissions = wanted.permissions ?? alike?.permissions ?? (only.length === 1 ? only : []);
  const since = wanted.since ?? newestReleases(view.operations);
  const [first, ...others] = byLikeness(view.operations, method, "Request.yaml" in settings.files);
  const problems = [
    ...checkName(operationId, resource, settings, view),
    ...checkMethod(method, path, settings, view),
    ...checkPath(path, view),
    ...checkTag(tag, view),
    ...checkPermissions(permissions, view),
    ...checkReleases(since),
  ];
  if (problems.length > 0 || tag === undefined || first === undefined) return problems;
  return {
    operationId,
    kebab: toKebabCase(operationId),
    method,
    path,
    tag,
    permissions,
    since,
    parameters: pathParameters(path),
    resource,
    noun: toNoun(resource, tag),
    copied: [first, ...others],
  };
}

/** The releases of the operation that came last to the product. */
function newestReleases(operations: readonly ViewedOperation[]): readonly string[] {
  const lastOf = (releases: readonly string[]) => releases.at(-1) ?? "";
  const all = operations.map(({ since }) => since);
  return all.toSorted((one, other) => compareVersions(lastOf(other), lastOf(one)))[0] ?? [];
}

/** Those that take a body like the new operation first, and of these the ones with its method. */
function byLikeness(operations: readonly ViewedOperation[], method: string, takesBody: boolean) {
  const rank = (each: ViewedOperation) => Number(each.takesBody !== takesBody) * 2 + Number(each.method !== method);
  return operations.toSorted((one, other) => rank(one) - rank(other));
}
