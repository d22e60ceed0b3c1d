export { createDocs, type DocsOptions } from "./create-docs.ts";
export { createDevStatusBoard, type DevProblem, type DevStatus, type DevStatusSource } from "./dev/dev-status.ts";
export { createParentDevStatus } from "./dev/parent-dev-status.ts";
export type { DevelopmentTokens } from "./http/development-token.ts";
export { isLoopback } from "./http/loopback.ts";
export { writeStaticCopy } from "./write-static-copy.ts";
