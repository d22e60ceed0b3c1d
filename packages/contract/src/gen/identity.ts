// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `pnpm generate`.
export const identity = {
  "version": "1.0.0",
  "openapi": "3.1.1",
  "sha256": "5a74134c637feeb4408f09c2c0c81fa239ae1156d4253a51312f3cc47f729965"
} as const;
