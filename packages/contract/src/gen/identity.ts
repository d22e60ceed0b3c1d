// Made from spec/ by packages/contract/generate/openapi.ts. Do not edit: run `npm run generate`.
export const identity = {
  "version": "1.2.0",
  "openapi": "3.1.1",
  "sha256": "4f509ecf74e1a13189be2f404cbadf3d76f44e3e2f99b998eaa0b2c4ccbc0982"
} as const;
