import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Reads the contract as JSON. */
export function readOpenapiJson(): Buffer {
  return readFileSync(require.resolve("@credential-api/contract/openapi.json"));
}

/** Reads the contract as YAML. */
export function readOpenapiYaml(): Buffer {
  return readFileSync(require.resolve("@credential-api/contract/openapi.yaml"));
}

/** Reads the contract in OpenAPI 3.0.3, as JSON. */
export function readOpenapi30Json(): Buffer {
  return readFileSync(require.resolve("@credential-api/contract/openapi-3.0.json"));
}

/** Reads the decisions behind the contract, in markdown. */
export function readDecisionsFile(): Buffer {
  return readFileSync(require.resolve("@credential-api/spec/DECISIONS.md"));
}

/** Reads Scalar's bundle for browsers. The package does not export it, so it is found from a file that it does export. */
export function readScalar(): Buffer {
  const styles = require.resolve("@scalar/api-reference/style.css");
  return readFileSync(join(dirname(styles), "browser", "standalone.js"));
}

const require = createRequire(import.meta.url);
