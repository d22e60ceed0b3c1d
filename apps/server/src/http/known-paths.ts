import { type OperationPath, operationPaths } from "@credential-api/reference";
import { consoleApiPaths } from "@credential-api/reference/console";
import { createPathIndex } from "./path-index.ts";

/** A path of the contract or of this server. */
export type KnownPath = Pick<OperationPath, "template" | "methods"> & {
  /** Whether an operation has it. */
  readonly isOfOperation: boolean;
};

/** The paths that belong to the server, not to the contract: all of them are read. */
export const ownPaths = [
  "/",
  "/health/live",
  "/health/ready",
  "/openapi.json",
  "/openapi.yaml",
  "/openapi-3.0.json",
] as const;

/** Where the metrics are, if the server serves them. */
export const METRICS_PATH = "/metrics";

/** The paths of the console's API. */
const consolePaths = ["/console/api/session", "/console/api/session/token", ...consoleApiPaths];

/** Finds the known path that a request's path (without its query) belongs to. */
export function findKnownPath(path: string): KnownPath | undefined {
  return knownPaths.find(path);
}

/**
 * Names a path for the log: by its template, because that holds no value of a caller. What lies beside the docs page has
 * one name for all of it, and so has what lies below the console, and what controls a stand-in. An unknown path can hold
 * anything and is `(unknown)`.
 */
export function nameOfPath(path: string, known: KnownPath | undefined): string {
  return known?.template ?? names.find(([pattern]) => pattern.test(path))?.[1] ?? "(unknown)";
}

const names: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^\/docs(\/[^/]*)?$/, "/docs/{file}"],
  [/^\/console(\/(?!api\/)|$)/, "/console/{file}"],
  [/^\/stand-in(\/|$)/, "/stand-in/{part}"],
];

const knownPaths = createPathIndex<KnownPath>([
  ...operationPaths.map(({ template, methods }) => ({ template, methods, isOfOperation: true })),
  ...[...ownPaths, METRICS_PATH, ...consolePaths].map((template) => ({
    template,
    methods: ["GET", "HEAD"],
    isOfOperation: false,
  })),
]);
