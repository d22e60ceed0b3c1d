// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.2.0",
  "openapi": "3.1.1",
  "sha256": "d17a9b2d795568db52552c2ef7ef5ba52a2c6a5f8466c690ee5eb69239096f13"
} as const;
