import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Finds all of these files, and reads none.
 *
 * @throws Error naming the first that is not installed.
 */
export function findInstalled(): void {
  for (const each of Object.values(find)) each();
}

/** Reads the contract as JSON. */
export function readOpenapiJson(): Buffer {
  return readFileSync(find.openapiJson());
}

/** Reads the contract as YAML. */
export function readOpenapiYaml(): Buffer {
  return readFileSync(find.openapiYaml());
}

/** Reads the contract in OpenAPI 3.0.3, as JSON. */
export function readOpenapi30Json(): Buffer {
  return readFileSync(find.openapi30Json());
}

/** Reads the decisions behind the contract, in markdown. */
export function readDecisionsFile(): Buffer {
  return readFileSync(find.decisions());
}

/** Reads Scalar's bundle for browsers. The package does not export it, so it is found from a file that it does export. */
export function readScalar(): Buffer {
  const styles = find.scalarStyles();
  return readFileSync(join(dirname(styles), "browser", "standalone.js"));
}

const find = {
  openapiJson: () => require.resolve("@credential-api/contract/openapi.json"),
  openapiYaml: () => require.resolve("@credential-api/contract/openapi.yaml"),
  openapi30Json: () => require.resolve("@credential-api/contract/openapi-3.0.json"),
  decisions: () => require.resolve("@credential-api/spec/DECISIONS.md"),
  scalarStyles: () => require.resolve("@scalar/api-reference/style.css"),
};

const require = createRequire(import.meta.url);
