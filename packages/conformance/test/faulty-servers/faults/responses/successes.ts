import type { FaultKind } from "../../fault.ts";

export const successes: FaultKind = {
  kind: "Success responses",
  faults: [
    {
      name: "deleted-with-length",
      breaks: "A 204 has a Content-Length, as if a body followed.",
      foundBy: ["delete-mobile-signature/checks/content_length_conformance"],
      sends: ["delete-mobile-signature/statuses/204"],
      file: "handlers.ts",
      edit: ["return { status: 204 };", 'return { status: 204, headers: { "Content-Length": "2" } };'],
    },
    {
      name: "member-missing",
      breaks: "A credential has no created.",
      foundBy: ["get-mobile-signature/checks/response_schema_conformance"],
      sends: ["get-mobile-signature/statuses/200"],
      file: "server.ts",
      edit: ["JSON.stringify(body)", 'JSON.stringify(body, (name, value) => (name === "created" ? undefined : value))'],
    },
    {
      name: "member-null",
      breaks: "A member without a value is null.",
      foundBy: ["get-vasco-credential/checks/response_schema_conformance"],
      sends: ["get-vasco-credential/statuses/200"],
      file: "data.ts",
      edit: [
        '  policyExtId: "vasco-policy",\n  stateName: "initial",',
        '  policyExtId: "vasco-policy",\n  lastSuccessfulLoginDate: null,\n  stateName: "initial",',
      ],
    },
    {
      name: "member-with-wrong-type",
      breaks: "The version of a response is a text.",
      foundBy: ["get-vasco-credential/checks/response_schema_conformance"],
      sends: ["get-vasco-credential/statuses/200"],
      file: "server.ts",
      edit: [
        "JSON.stringify(body)",
        'JSON.stringify(body, (name, value) => (name === "version" ? String(value) : value))',
      ],
    },
    {
      name: "type-wrong",
      breaks: "A new VASCO credential has the type of a mobile signature.",
      foundBy: ["create-vasco-credential/statuses/201"],
      file: "handlers.ts",
      edit: ['policyExtId, type: "Vasco" }', 'policyExtId, type: "MobileSignature" }'],
    },
    {
      name: "timestamp-with-milliseconds",
      breaks: "Times have milliseconds.",
      foundBy: ["update-mobile-signature/checks/response_schema_conformance"],
      sends: ["update-mobile-signature/statuses/200"],
      file: "changes.ts",
      edit: ['return date.toISOString().replace(/\\.\\d+Z$/, "Z");', "return date.toISOString();"],
    },
    {
      name: "timestamp-local",
      breaks: "Times have an offset instead of Z.",
      foundBy: ["update-mobile-signature/checks/response_schema_conformance"],
      sends: ["update-mobile-signature/statuses/200"],
      file: "changes.ts",
      edit: ['.replace(/\\.\\d+Z$/, "Z")', '.replace(/\\.\\d+Z$/, "+00:00")'],
    },
    {
      name: "timestamp-number",
      breaks: "Times are milliseconds since 1970.",
      foundBy: ["update-mobile-signature/checks/response_schema_conformance"],
      sends: ["update-mobile-signature/statuses/200"],
      file: "changes.ts",
      edit: ['return date.toISOString().replace(/\\.\\d+Z$/, "Z");', "return date.getTime() as never;"],
    },
    {
      name: "created-200",
      breaks: "A creation is 200 instead of 201.",
      foundBy: ["create-mobile-signature/json/largest"],
      file: "handlers.ts",
      edit: [
        'return { status: 201, headers: { Location: "mobile-signature" }',
        'return { status: 200, headers: { Location: "mobile-signature" }',
      ],
    },
    {
      name: "deleted-200",
      breaks: "A deletion is 200 with a body.",
      foundBy: ["delete-mobile-signature/tokens/required-permissions"],
      file: "handlers.ts",
      edit: ["return { status: 204 };", "return { status: 200, body: {} };"],
    },
  ],
};
