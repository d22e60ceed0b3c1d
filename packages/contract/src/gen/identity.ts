// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.1.1",
  "openapi": "3.1.1",
  "sha256": "f725c4fe1c1718a4661a2c2ebe34d37d65189c053b89d11a32eef599cc8709c4"
} as const;
