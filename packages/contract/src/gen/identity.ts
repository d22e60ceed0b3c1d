// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.1.1",
  "openapi": "3.1.1",
  "sha256": "90debbc6ed924e1e645ed70e96bb78d7f39a3b5e0e675015d4114a265832b71f"
} as const;
