import type { FaultKind } from "../../fault.ts";

export const errors: FaultKind = {
  kind: "Error responses",
  faults: [
    {
      name: "error-as-text",
      breaks: "An error response is text.",
      foundBy: ["get-mobile-signature/checks/content_type_conformance"],
      sends: ["get-mobile-signature/statuses/404"],
      file: "server.ts",
      edit: [
        '{ "Content-Type": "application/json" }',
        '{ "Content-Type": status < 400 ? "application/json" : "text/plain" }',
      ],
    },
    {
      name: "error-without-message",
      breaks: "An entry has no message.",
      foundBy: ["update-mobile-signature/checks/response_schema_conformance"],
      sends: ["update-mobile-signature/statuses/409"],
      file: "http.ts",
      edit: ["{ code, message, ...", "{ code, ..."],
    },
    {
      name: "missing-record-410",
      breaks: "A missing VASCO credential is 410.",
      foundBy: ["get-vasco-credential/statuses/404-unknown-credential"],
      file: "handlers.ts",
      edit: ['return refuse(404, "errors.noRecord", message);', 'return refuse(410, "errors.noRecord", message);'],
    },
    {
      name: "code-without-prefix",
      breaks: "A code does not begin with errors.",
      foundBy: ["update-mobile-signature/generated/body-state-name-enum"],
      file: "violations.ts",
      edit: [
        'isReadonly ? "errors.modifyReadonlyData" : "errors.invalidData"',
        'isReadonly ? "errors.modifyReadonlyData" : "invalidData"',
      ],
    },
    {
      name: "code-unknown",
      breaks: "A violation has a code that is not in the catalogue.",
      foundBy: ["list-vasco-credentials/generated/query-limit-minimum"],
      file: "violations.ts",
      edit: ['return { code: "errors.invalidData"', 'return { code: "errors.badParameter"'],
    },
    {
      name: "invalid-400",
      breaks: "A violation of the schema is 400 instead of 422.",
      foundBy: ["update-mobile-signature/generated/body-unknown-member"],
      file: "server.ts",
      edit: ["return { status: 422, body: { errors: toEntries", "return { status: 400, body: { errors: toEntries"],
    },
    {
      name: "error-as-html",
      breaks: "An unknown path is answered with a page.",
      foundBy: ["update-mobile-signature/paths/one-segment-more"],
      file: "server.ts",
      edit: [
        "const content = body === undefined ?",
        'const content = status === 404 && body !== undefined && !findRoute(request.path) ? "<h1>Not found</h1>" : body === undefined ?',
      ],
    },
    {
      name: "error-without-list",
      breaks: "An error response has one object instead of a list.",
      foundBy: ["get-vasco-credential/statuses/404-unknown-credential", "update-mobile-signature/json/unclosed"],
      file: "http.ts",
      edit: [
        "body: { errors: [{ code, message,",
        "body: { errors: { ...[{ code, message }] }, more: [{ code, message,",
      ],
    },
    {
      name: "error-without-code",
      breaks: "An entry has no code.",
      foundBy: ["update-mobile-signature/json/unclosed"],
      file: "http.ts",
      edit: ["{ code, message, ...", "{ message, ..."],
    },
    {
      name: "error-500-as-text",
      breaks: "A 500 has no error code.",
      foundBy: ["get-mobile-signature/statuses/500-broken"],
      file: "server.ts",
      edit: [
        '.catch(() => refuse(500, "errors.fatalError", "An internal error occurred."))',
        '.catch(() => ({ status: 500, body: "Internal Server Error" }))',
      ],
    },
    {
      name: "retry-after-missing",
      breaks: "A 503 has no Retry-After.",
      foundBy: ["get-mobile-signature/statuses/503-unavailable"],
      file: "server.ts",
      edit: [', { headers: { "Retry-After": "5" } }', ""],
    },
    {
      name: "retry-after-date",
      breaks: "Retry-After is a date instead of seconds.",
      foundBy: ["get-mobile-signature/statuses/503-unavailable"],
      file: "server.ts",
      edit: ['"Retry-After": "5"', '"Retry-After": new Date().toUTCString()'],
    },
    {
      name: "unavailable-500",
      breaks: "A store that cannot be reached is 500.",
      foundBy: ["get-mobile-signature/statuses/503-unavailable"],
      file: "server.ts",
      edit: [
        'if (health === "unavailable") {',
        'if (health === "unavailable") throw new Error("x");\n    if (health === "unavailable") {',
      ],
    },
  ],
};
