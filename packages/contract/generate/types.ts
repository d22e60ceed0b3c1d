import { isReference, operationsIn, type Reference } from "@credential-api/openapi";
import openapiTypescript, { astToString } from "openapi-typescript";
import { banner, type GeneratedFiles } from "./shared/generated-files.ts";
import { withMemberDocs } from "./shared/member-docs.ts";
import {
  type Header,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Response,
  resolve,
} from "./shared/openapi-document.ts";
import type { Spec } from "./shared/read-spec.ts";

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
  const text = withUndefinedParameters(withUndefined(astToString(nodes), requestSchemas(document)));
  const written = new Set(Array.from(text.matchAll(/^ {4}(\w+): \{$/gm), ([, name]) => name));
  const lost = operationsOf(document).filter(({ id }) => !written.has(id));
  if (lost.length > 0) throw new Error(`openapi-typescript drops ${lost.map(({ id }) => id).join(", ")}`);
  return { "types.ts": `${banner("types.ts")}${text}` };
}

/** The names of the schemas that operations take as a body. */
function requestSchemas(document: OpenApiDocument): ReadonlySet<string> {
  return new Set(
    operationsOf(document).flatMap(({ operation }) => {
      const { $ref }: { readonly $ref?: string } = operation.requestBody?.content["application/json"]?.schema ?? {};
      return $ref?.split("/").at(-1) ?? [];
    }),
  );
}

/**
 * Lets the optional members of request schemas be `undefined`, too, which JSON leaves out: a form with
 * `exactOptionalPropertyTypes` can then pass what it has.
 *
 * @throws Error when a schema is not in the text as openapi-typescript writes it.
 */
function withUndefined(text: string, schemas: ReadonlySet<string>): string {
  const missing = new Set(schemas);
  const edited = text.replace(/^ {8}(\w+): \{$[\s\S]*?^ {8}\};$/gm, (written, name: string) => {
    if (!missing.delete(name)) return written;
    return written.replace(/^( {12}[^ ].*\?: .*);$/gm, "$1 | undefined;");
  });
  const [lost] = missing;
  if (lost !== undefined) throw new Error(`openapi-typescript has not written the request schema ${lost} as an object`);
  return edited;
}

/** The same for optional query and header parameters. */
function withUndefinedParameters(text: string): string {
  return text.replace(/^ {12}(?:query|header)\?: \{$[\s\S]*?^ {12}\};$/gm, (written) =>
    written.replace(/^( {16}[^ ].*\?: .*);$/gm, "$1 | undefined;"),
  );
}

/** openapi-typescript treats a header behind a `$ref` as required. Inline, it reads `required`. */
function withInlineHeaders(document: OpenApiDocument): OpenApiDocument {
  const inline = (response: Response | Reference): Response | Reference => {
    if (isReference(response) || response.headers === undefined) return response;
    return { ...response, headers: mapped(response.headers, (header) => resolve<Header>(document, header)) };
  };
  const paths = mapped(document.paths, (item) => ({
    ...item,
    ...Object.fromEntries(
      operationsIn<Operation>(item).map(([method, operation]) => [
        method,
        { ...operation, responses: mapped(operation.responses, inline) },
      ]),
    ),
  }));
  const { responses = {} } = document.components;
  return { ...document, paths, components: { ...document.components, responses: mapped(responses, inline) } };
}

function mapped<From, To>(
  members: Readonly<Record<string, From>>,
  make: (member: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, make(member)]));
}
