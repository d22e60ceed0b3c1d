// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.1.1",
  "openapi": "3.1.1",
  "sha256": "20edd8aa9a535fa068bf38f23ad7156aa201b8f7637c13e195eb4f6a5a07f688"
} as const;
