import type { FaultKind } from "../../fault.ts";

export const headers: FaultKind = {
  kind: "Headers of responses",
  faults: [
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
