import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import {
  type Example,
  type MediaType,
  type OpenApiDocument,
  operationsOf,
  type Response,
  resolve,
} from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";

/** Makes the named examples of every operation: requests by name, responses by status and name. */
export function makeExamples({ document }: Spec): GeneratedFiles {
  const examples = Object.fromEntries(
    operationsOf(document).map(({ id, operation }) => [
      id,
      {
        requests: named(document, operation.requestBody?.content, ({ summary, value }) => ({ summary, value })),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            named(document, resolve<Response>(document, response).content, ({ summary, value, ...rest }) => ({
              summary,
              value,
              replay: rest["x-replay"] ?? {},
            })),
          ]),
        ),
      },
    ]),
  );
  return {
    "examples.ts": `${banner("examples/examples.ts")}export const examples = ${JSON.stringify(examples, null, 2)} as const;\n`,
  };
}

function named<T>(
  document: OpenApiDocument,
  content: Readonly<Record<string, MediaType>> | undefined,
  pick: (example: Example) => T,
): Record<string, T> {
  const examples = content?.["application/json"]?.examples ?? {};
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [name, pick(resolve<Example>(document, example))]),
  );
}
