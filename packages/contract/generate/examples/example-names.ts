import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { operationsOf, responseExamples } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";

/** Makes the names of the response examples as types, by operation and status, so that types do not import the examples. */
export function makeExampleNames({ document }: Spec): GeneratedFiles {
  const operations = operationsOf(document).map(({ id, operation }) => {
    const statuses = Object.entries(operation.responses).map(([status, response]) => {
      const names = responseExamples(document, response).map(([name]) => JSON.stringify(name));
      return `    readonly ${status}: ${names.join(" | ") || "never"};\n`;
    });
    return `  readonly ${id}: {\n${statuses.join("")}  };\n`;
  });
  return {
    "example-names.ts": `${banner("examples/example-names.ts")}export interface ExampleNames {\n${operations.join("")}}\n`,
  };
}
