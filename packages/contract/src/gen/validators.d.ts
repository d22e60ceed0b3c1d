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
export declare const validators: {
  readonly request_deleteMobileSignature: Validate;
  readonly headers_deleteMobileSignature_204: Validate;
  readonly Errors: Validate;
  readonly headers_deleteMobileSignature_401: Validate;
  readonly headers_deleteMobileSignature_503: Validate;
  readonly request_getMobileSignature: Validate;
  readonly MobileSignature: Validate;
  readonly headers_getMobileSignature_200: Validate;
  readonly request_updateMobileSignature: Validate;
  readonly headers_updateMobileSignature_415: Validate;
  readonly request_getVascoCredential: Validate;
  readonly VascoCredential: Validate;
  readonly request_updateVascoCredential: Validate;
};
