/**
 * What every reader of an OpenAPI document needs: JSON Pointer, references, methods, path templates, names for messages. It has no dependency and runs
 * everywhere. The lines of the hand-written files are in `@credential-api/openapi/lines`, which needs Node.
 */
export { type HttpMethod, httpMethods, isHttpMethod, operationsIn, toKebabCase } from "./methods.ts";
export { canMatchOneUrl, pathParameters, pathShape } from "./path-templates.ts";
export { escapeToken, parsePointer, toPointer, unescapeToken, valueAt } from "./pointer.ts";
export { isReference, type Reference, resolveReference } from "./references.ts";
export { nameOfOperation, subjectOf } from "./subject.ts";
