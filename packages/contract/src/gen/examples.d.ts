// Made from spec/ by packages/contract/generate/examples/examples.ts. Do not edit: run `npm run generate`.
import type { OperationExamples } from "../example.ts";
import type { OperationId } from "../operation.ts";

/** Every named example of the contract. Tests prove that the reference server sends exactly these responses. */
export declare const examples: { readonly [Id in OperationId]: OperationExamples<Id> };
