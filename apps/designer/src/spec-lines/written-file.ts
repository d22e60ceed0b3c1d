export { WrittenFile } from "@credential-api/openapi/lines";
