export { excerptOf, formatLocation as formatPlace, type SourceLocation as Place } from "@credential-api/openapi/lines";
