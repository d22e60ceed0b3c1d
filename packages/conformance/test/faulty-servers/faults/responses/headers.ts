import type { FaultKind } from "../../fault.ts";

export const headers: FaultKind = {
  kind: "Headers of responses",
  faults: [
    {
      name: "location-missing",
      breaks: "A creation has no Location.",
      foundBy: ["create-vasco-credential/statuses/201"],
      file: "handlers.ts",
      edit: ["headers: { Location: `vasco/", "headers: { Elsewhere: `vasco/"],
    },
    {
      name: "location-wrong",
      breaks: "The Location of a new VASCO credential leads elsewhere.",
      foundBy: ["create-vasco-credential/statuses/201"],
      file: "handlers.ts",
      edit: ["headers: { Location: `vasco/", "headers: { Location: `"],
    },
    {
      name: "location-not-encoded",
      breaks: "The external ID in Location is not percent-encoded.",
      foundBy: ["create-vasco-credential/statuses/201-with-all-members"],
      file: "handlers.ts",
      edit: ["encodeURIComponent(created.extId)", 'created.extId.replace(/[^ -~]/g, "")'],
    },
    {
      name: "content-type-missing",
      breaks: "A response has no Content-Type.",
      foundBy: ["get-vasco-credential/checks/content_type_conformance"],
      sends: ["get-vasco-credential/statuses/200"],
      file: "server.ts",
      edit: ['{ "Content-Type": "application/json" }', "{}"],
    },
    {
      name: "content-type-text",
      breaks: "A read has the media type text/json.",
      foundBy: ["get-vasco-credential/checks/content_type_conformance"],
      sends: ["get-vasco-credential/statuses/200"],
      file: "server.ts",
      edit: [
        '{ "Content-Type": "application/json" }',
        '{ "Content-Type": status === 200 ? "text/json" : "application/json" }',
      ],
    },
    {
      name: "cache-control-missing",
      breaks: "A read has no Cache-Control.",
      foundBy: ["get-mobile-signature/checks/response_headers_conformance"],
      sends: ["get-mobile-signature/statuses/200"],
      file: "server.ts",
      edit: ["? withoutStoring(reply) : reply", "? { ...reply } : reply"],
    },
    {
      name: "cache-control-private",
      breaks: "A read may be stored in a browser.",
      foundBy: ["list-vasco-credentials/checks/response_headers_conformance"],
      sends: ["list-vasco-credentials/statuses/200"],
      file: "server.ts",
      edit: ['"Cache-Control": "no-store"', '"Cache-Control": "private, max-age=60"'],
    },
    {
      name: "request-id-replaced",
      breaks: "The server replaces a well-formed X-Request-Id.",
      foundBy: ["update-mobile-signature/headers/request-id-kept"],
      file: "server.ts",
      edit: ["/^[A-Za-z0-9_=-]{1,255}$/.test(sentId) ? sentId : randomUUID()", "randomUUID()"],
    },
    {
      name: "request-id-echoed",
      breaks: "The server sends back any X-Request-Id.",
      foundBy: ["update-mobile-signature/headers/request-id-replaced-3"],
      file: "server.ts",
      edit: ["/^[A-Za-z0-9_=-]{1,255}$/.test(sentId) ? sentId", "sentId ? sentId"],
    },
    {
      name: "accept-406",
      breaks: "A request that does not accept JSON is 406.",
      foundBy: ["get-mobile-signature/headers/ignored-accept-other"],
      file: "server.ts",
      edit: [
        "const wrongBody = checkBody(operation, request);",
        'if (headerOf(request, "accept") === "application/xml") return refuse(406, "errors.invalidData", "Not acceptable.");\n    const wrongBody = checkBody(operation, request);',
      ],
    },
    {
      name: "range-206",
      breaks: "A Range header cuts the response.",
      foundBy: ["get-mobile-signature/headers/ignored-range"],
      file: "server.ts",
      edit: [
        "  return {\n    status,\n    headers: Object",
        '  if (headerOf(request, "range") !== undefined && status === 200) status = 206;\n  return {\n    status,\n    headers: Object',
      ],
    },
  ],
};
