import { createHash } from "node:crypto";
import { stringifyYaml } from "@redocly/openapi-core";
import { publish } from "./published/publish.ts";
import { banner, type GeneratedFiles } from "./shared/generated-files.ts";
import type { Spec } from "./shared/read-spec.ts";

/** Makes the published bundle, as JSON and as YAML, and its identity. */
export function makeOpenapi({ document }: Spec): GeneratedFiles {
  const published = publish(document);
  const json = `${JSON.stringify(published, null, 2)}\n`;
  const identity = {
    version: document.info.version,
    openapi: document.openapi,
    sha256: createHash("sha256").update(json).digest("hex"),
  };
  return {
    "openapi.json": json,
    "openapi.yaml": `${banner("openapi.ts", "#")}${toYaml(published)}`,
    "identity.ts": `${banner("openapi.ts")}export const identity = ${JSON.stringify(identity, null, 2)} as const;\n`,
  };
}

/** YAML that parsers of YAML 1.1 read the same way: for them, an unquoted timestamp is a date. */
function toYaml(value: unknown): string {
  return stringifyYaml(value, { lineWidth: -1, noRefs: true, quoteStyle: "double" });
}
