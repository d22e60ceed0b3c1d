import openapiTypescript, { astToString } from "openapi-typescript";
import { withMemberDocs } from "./document/member-docs.ts";
import { type OpenApiDocument, operationsOf, resolve } from "./document/openapi-document.ts";
import { banner, type GeneratedFiles } from "./generated-files.ts";
import type { Spec } from "./read-spec.ts";

/**
 * Makes the TypeScript types with openapi-typescript. The code of an error is a plain `string`: servers may add codes, and
 * the mapped types of openapi-fetch 0.17 (`Readable<T>`) break unions such as `"a" | (string & {})`.
 *
 * @throws Error when an operation of the bundle is missing in the types: openapi-typescript drops what it does not know.
 */
export async function makeTypes({ document }: Spec): Promise<GeneratedFiles> {
  const nodes = await openapiTypescript(JSON.stringify(withInlineHeaders(withMemberDocs(document))), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    silent: true,
  });
  const text = astToString(nodes);
  const lost = operationsOf(document).filter(({ id }) => !new RegExp(`^ {4}${id}: \\{$`, "m").test(text));
  if (lost.length > 0) throw new Error(`openapi-typescript drops ${lost.map(({ id }) => id).join(", ")}`);
  return { "types.ts": `${banner("types.ts")}${text}` };
}

/** openapi-typescript treats a header behind a `$ref` as required. Inline, it reads `required`. */
function withInlineHeaders(document: OpenApiDocument): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, value) =>
      key === "headers" && value !== document.components.headers
        ? Object.fromEntries(Object.entries<object>(value).map(([name, header]) => [name, resolve(document, header)]))
        : value,
    ),
  );
}
