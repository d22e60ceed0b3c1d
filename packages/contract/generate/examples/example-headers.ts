import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { type Header, operationsOf, type Response, resolve } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";

/**
 * Makes the example of every declared response header, by operation and status.
 *
 * @throws Error naming a header without an example.
 */
export function makeExampleHeaders({ document }: Spec): GeneratedFiles {
  const headers = Object.fromEntries(
    operationsOf(document).map(({ id, operation }) => [
      id,
      Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => {
          const declared = Object.entries(resolve<Response>(document, response).headers ?? {});
          return [
            status,
            Object.fromEntries(declared.map(([name, value]) => [name, toText(name, resolve(document, value))])),
          ];
        }),
      ),
    ]),
  );
  return {
    "example-headers.ts": `${banner("examples/example-headers.ts")}import type { ExampleHeaders } from "../example.ts";

/** The example of every declared header, by operation and status. */
export const exampleHeaders: ExampleHeaders = ${JSON.stringify(headers, null, 2)};\n`,
  };
}

function toText(name: string, { example }: Header): string {
  if (example === undefined) throw new Error(`The header ${name} has no example`);
  return String(example);
}
