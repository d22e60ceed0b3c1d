import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { type Example, operationsOf, resolve, responseExamples } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";
import { toReplay } from "./to-replay.ts";

/** Makes the named examples of every operation: requests by name, responses by status and name. */
export function makeExamples({ document }: Spec): GeneratedFiles {
  const examples = Object.fromEntries(
    operationsOf(document).map(({ id, operation }) => [
      id,
      {
        requests: Object.fromEntries(
          Object.entries(operation.requestBody?.content["application/json"]?.examples ?? {}).map(([name, example]) => {
            const { summary, value } = resolve<Example>(document, example);
            return [name, { summary, value }];
          }),
        ),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            Object.fromEntries(
              responseExamples(document, response).map(([name, { summary, value, ...rest }]) => [
                name,
                { summary, value, replay: toReplay(document, operation, rest["x-replay"] ?? {}) },
              ]),
            ),
          ]),
        ),
      },
    ]),
  );
  const banners = banner("examples/examples.ts");
  return {
    "examples.js": `${banners}export const examples = ${JSON.stringify(examples, null, 2)};\n`,
    // Data without literal types: a compiler takes long over those of a large contract.
    "examples.d.ts": `${banners}import type { OperationExamples } from "../example.ts";
import type { OperationId } from "../operation.ts";

/** Every named example of the contract. Tests prove that the reference server sends exactly these responses. */
export declare const examples: { readonly [Id in OperationId]: OperationExamples<Id> };\n`,
  };
}
