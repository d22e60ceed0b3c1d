import { publish } from "./published/publish.ts";
import { toOpenapi30 } from "./published/to-openapi-3.0.ts";
import type { GeneratedFiles } from "./shared/generated-files.ts";
import type { Spec } from "./shared/read-spec.ts";

/**
 * Makes the published bundle in OpenAPI 3.0.3, for tools that do not read 3.1. It has the same meaning; `info.description`
 * lists what 3.0.3 cannot express.
 */
export function makeOpenapi30({ document }: Spec): GeneratedFiles {
  const { document: converted, losses } = toOpenapi30(publish(document));
  const list = losses.map(({ keyword, pointer }) => `- \`${keyword}\` in \`#${pointer}\``);
  const notice = [
    "### OpenAPI 3.0.3",
    "This is the contract in OpenAPI 3.0.3, made from `openapi.json`, which uses OpenAPI 3.1. Both have the same meaning.",
    ...(list.length === 0
      ? []
      : [`3.0.3 cannot express the following keywords. They are here as \`x-<keyword>\`:`, list.join("\n")]),
  ].join("\n\n");
  const { info } = converted as { readonly info: { readonly description?: string } };
  const description = `${info.description ?? ""}\n${notice}\n`;
  return { "openapi-3.0.json": `${JSON.stringify({ ...converted, info: { ...info, description } }, null, 2)}\n` };
}
