// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.2.0",
  "openapi": "3.1.1",
  "sha256": "659e3451bbaccbb3e92801d72a861dfa70680fb690381fad333a34f21d1a88dd"
} as const;
