import type { ExampleNames } from "./gen/example-names.ts";
import type { OperationId, OperationStatus } from "./operation.ts";

export type { ExampleHeaders, OperationExamples, Replay, RequestExample, ResponseExample } from "./example.ts";
export { exampleHeaders } from "./gen/example-headers.ts";
export { examples } from "./gen/examples.js";

/** The names of the example responses for a status of an operation. */
export type ExampleName<Id extends OperationId, Status extends OperationStatus<Id>> = ExampleNames[Id] extends {
  readonly [Each in Status]: infer Name extends string;
}
  ? Name
  : never;
