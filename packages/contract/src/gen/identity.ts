// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.2.0",
  "openapi": "3.1.1",
  "sha256": "81d3c0503359482319a78aa9b5492cbdc788944e4b494f42af9a317ef9925ca9"
} as const;
