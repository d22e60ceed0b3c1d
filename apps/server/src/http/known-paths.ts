import { operationIds, operations } from "@credential-api/contract";

/** A path that this server answers. */
export interface KnownPath {
  /** The path with `{parameter}` segments: what may be logged, because it holds no value of a caller. */
  readonly template: string;
  /** The methods that do something there, in upper case, without OPTIONS. */
  readonly methods: readonly string[];
}

/** The paths that belong to the server, not to the contract: all of them are read. */
export const ownPaths = ["/health/live", "/health/ready", "/openapi.json", "/openapi.yaml"] as const;

/** Finds the known path that a request's path (without its query) belongs to. */
export function findKnownPath(path: string): KnownPath | undefined {
  return knownPaths.find(({ pattern }) => pattern.test(path));
}

const contractPaths = Map.groupBy(
  operationIds.map((id) => operations[id]),
  ({ path }) => path,
);

const knownPaths: readonly (KnownPath & { readonly pattern: RegExp })[] = [
  ...[...contractPaths].map(([template, owners]) => ({
    template,
    methods: owners.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()])),
    pattern: toPattern(template),
  })),
  ...ownPaths.map((template) => ({ template, methods: ["GET", "HEAD"], pattern: toPattern(template) })),
];

function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{[^}]+\}/g, "[^/]+")}$`);
}
