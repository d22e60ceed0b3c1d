export { createDocs, type DocsOptions } from "./create-docs.ts";
export { createDevStatusBoard, type DevProblem, type DevStatus, type DevStatusSource } from "./dev/dev-status.ts";
export { createParentDevStatus } from "./dev/parent-dev-status.ts";
export { isLoopback } from "./http/loopback.ts";
export { type PageFile, serveFile } from "./http/serve-file.ts";
export { createTokenHandler, type DevelopmentTokens, type TokenPage } from "./token/development-token.ts";
export { whyNotLocal } from "./token/local-reader.ts";
export { writeStaticCopy } from "./write-static-copy.ts";
