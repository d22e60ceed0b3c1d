/** What `scalar.js` puts into the page, as far as this page uses it (@scalar/api-reference, standalone bundle). */
declare const Scalar: {
  createApiReference(mountPoint: string, options: ScalarOptions): unknown;
};

interface ScalarOptions {
  readonly url: string;
  readonly customFetch?: typeof fetch;
  readonly servers?: readonly { readonly url: string }[];
  readonly authentication: {
    readonly preferredSecurityScheme: string;
    readonly securitySchemes: { readonly [scheme: string]: { readonly token: string } };
  };
  readonly generateTagSlug: (tag: { readonly name: string }) => string;
  readonly generateOperationSlug: (operation: {
    readonly operationId?: string;
    readonly method: string;
    readonly path: string;
  }) => string;
  readonly onLoaded: () => void;
  readonly [option: string]: unknown;
}
