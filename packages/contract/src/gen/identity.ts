// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.2.0",
  "openapi": "3.1.1",
  "sha256": "8ccde2c69f5846f8a8acb17fc59b1efa889931a4d0a8bb9d331355fdb4ca137d"
} as const;
