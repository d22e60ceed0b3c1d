export { createDocs, type DocsOptions } from "./create-docs.ts";
export { createDevStatusBoard, type DevProblem, type DevStatus, type DevStatusSource } from "./dev/dev-status.ts";
export { createParentDevStatus } from "./dev/parent-dev-status.ts";
export { isLoopback } from "./http/loopback.ts";
export type { DevelopmentTokens } from "./token/development-token.ts";
export { writeStaticCopy } from "./write-static-copy.ts";
