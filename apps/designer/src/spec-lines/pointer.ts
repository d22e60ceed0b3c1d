export { parsePointer, toPointer } from "@credential-api/openapi";
