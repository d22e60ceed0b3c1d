// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `pnpm generate`.
export const identity = {
  "version": "1.0.0",
  "openapi": "3.1.1",
  "sha256": "5f5b8910ee8b7ee116f208cb9a1ab4a4e20ba012c3e25e387d769a626b4659e9"
} as const;
