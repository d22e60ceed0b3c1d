// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.2.0",
  "openapi": "3.1.1",
  "sha256": "3e2fd20269d7b089a5f23d7210507bf3b5c94d42bff11bfbaca0c18b95a629f3"
} as const;
