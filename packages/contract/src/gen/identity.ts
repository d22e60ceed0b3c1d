// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "2.0.0",
  "openapi": "3.1.1",
  "sha256": "56c39d0bde53e0e785d571dd94ed38b502ef42fe89fd9725adb529be1d9c6693"
} as const;
