// Made from spec/ by packages/contract/generate/validation/validators.ts. Do not edit: run `npm run generate`.
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
export interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}
/** By the name of the schema: `request_<operationId>`, that of a component, `headers_<operationId>_<status>`. */
export declare const validators: Readonly<Record<string, Validate>>;
