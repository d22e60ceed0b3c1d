export { catalogueFiles, readSpecLines, type SpecLines } from "@credential-api/openapi/lines";
