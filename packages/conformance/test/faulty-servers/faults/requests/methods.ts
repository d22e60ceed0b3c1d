import type { FaultKind } from "../../fault.ts";

export const methods: FaultKind = {
  kind: "Methods",
  faults: [
    {
      name: "method-401",
      breaks: "A method that the path does not support is 401 without a token, because tokens are checked first.",
      foundBy: ["get-mobile-signature/order/unsupported-method-first"],
      file: "server.ts",
      edit: [
        "if (operation === undefined) {",
        'if (operation === undefined && !headerOf(request, "authorization")) return refuse(401, "errors.unauthorized", "x", { headers: { "WWW-Authenticate": "Bearer x" } });\n    if (operation === undefined) {',
      ],
    },
    {
      name: "method-404",
      breaks: "A method that the path does not support is 404 instead of 405.",
      foundBy: ["list-user-credentials/methods/unsupported-delete"],
      file: "server.ts",
      edit: ['refuse(405, "errors.methodNotAllowed"', 'refuse(404, "errors.unknownResource"'],
    },
    {
      name: "allow-missing",
      breaks: "A 405 has no Allow header.",
      foundBy: ["list-user-credentials/methods/unsupported-delete"],
      file: "server.ts",
      edit: ['"The path does not support the method.", { headers })', '"The path does not support the method.", {})'],
    },
    {
      name: "allow-without-head",
      breaks: "Allow does not list HEAD, which works.",
      foundBy: ["get-vasco-credential/methods/unsupported-delete", "get-vasco-credential/methods/options"],
      file: "routes.ts",
      edit: ['...(methods.includes("GET") ? ["HEAD"] : []), ', ""],
    },
    {
      name: "allow-of-server",
      breaks: "Allow lists a method that the path does not support.",
      foundBy: ["get-vasco-credential/methods/unsupported-delete"],
      file: "routes.ts",
      edit: ['"OPTIONS"].join(", ")', '"DELETE", "OPTIONS"].join(", ")'],
    },
    {
      name: "options-405",
      breaks: "OPTIONS is 405.",
      foundBy: ["list-vasco-credentials/methods/options"],
      file: "server.ts",
      edit: ['if (request.method === "OPTIONS")', 'if (request.method === "OPTIONS" && route.segments.length === 0)'],
    },
    {
      name: "head-405",
      breaks: "HEAD is 405 where GET works.",
      foundBy: ["get-mobile-signature/methods/head"],
      file: "server.ts",
      edit: ['request.method === "HEAD" ? "GET" : request.method', "request.method"],
    },
    {
      name: "head-with-body",
      breaks: "A response to HEAD has a body.",
      foundBy: ["get-mobile-signature/methods/head"],
      file: "server.ts",
      edit: ['request.method === "HEAD" ? "" : content', "content"],
    },
    {
      name: "head-without-authentication",
      breaks: "HEAD needs no token.",
      foundBy: ["get-mobile-signature/methods/head-without-token"],
      file: "server.ts",
      edit: [
        'if ("status" in caller) return caller;',
        'if (request.method === "HEAD") return { status: 200 };\n    if ("status" in caller) return caller;',
      ],
    },
    {
      name: "trace-echo",
      breaks: "TRACE is answered with the request, token included.",
      foundBy: ["list-vasco-credentials/methods/unsupported-trace"],
      file: "server.ts",
      edit: [
        "if (operation === undefined) {",
        'if (request.method === "TRACE") return { status: 200, body: request.headers };\n    if (operation === undefined) {',
      ],
    },
    {
      name: "method-override",
      breaks: "X-HTTP-Method-Override replaces the method.",
      foundBy: ["get-mobile-signature/headers/ignored-method-override"],
      file: "server.ts",
      edit: [
        'request.method === "HEAD" ? "GET" : request.method',
        'headerOf(request, "x-http-method-override") ?? (request.method === "HEAD" ? "GET" : request.method)',
      ],
    },
  ],
};
