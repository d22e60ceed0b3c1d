// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `pnpm generate`.
export const identity = {
  "version": "1.1.0",
  "openapi": "3.1.1",
  "sha256": "c1164f5a42f8e260cccab5e4654e959b325d9957889e907a608739f79976b448"
} as const;
