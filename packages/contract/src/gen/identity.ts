// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.2.0",
  "openapi": "3.1.1",
  "sha256": "ce41405ad1f8990c55318ab54bef0b5a373423eb9e69225d023fdd2189747059"
} as const;
