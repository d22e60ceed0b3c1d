import type { SingleEdit } from "./single-edit.ts";

const RESPONSE = "MobileSignature.yaml";
const OPERATION = "update-mobile-signature/operation.yaml";
const TOKEN = "VascoToken.yaml";
const VASCO = "VascoCredential.yaml";

/** Edits of what callers may read, and of what they both send and read. */
export const responses: readonly SingleEdit[] = [
  {
    does: "adds a described value to a list of requests and responses",
    edit: (spec) =>
      spec
        .replace("shared/StateName.yaml", "archived]", "archived, stolen]")
        .replace("shared/StateName.yaml", "record only.\n", "record only.\n  - Reported as stolen.\n"),
    verdict: "major",
    changes: [
      [
        "major",
        "enum-values-added",
        "shared/StateName.yaml",
        "enum: [initial, active, tmp-locked, fail-locked, r…",
        "~enum:",
      ],
      [
        "minor",
        "request-loosened",
        "shared/StateName.yaml",
        "enum: [initial, active, tmp-locked, fail-locked, r…",
        "~enum:",
      ],
    ],
  },
  {
    does: "removes a value from a list of requests and responses",
    edit: (spec) =>
      spec
        .replace("shared/StateName.yaml", "initial, active", "active")
        .replace("shared/StateName.yaml", /^ {2}- Created or reset.*\n/m, ""),
    verdict: "major",
    changes: [
      [
        "major",
        "enum-values-removed",
        "shared/StateName.yaml",
        "~enum: [active, tmp-locked, fail-locked, reset-code…",
        "- initial",
      ],
      [
        "minor",
        "response-tightened",
        "shared/StateName.yaml",
        "~enum: [active, tmp-locked, fail-locked, reset-code…",
        "- initial",
      ],
    ],
  },
  {
    does: "lists one more error code in a response",
    given: (spec) =>
      spec.replace(
        "shared/ErrorEntry.yaml",
        "    maxLength: 100\n",
        "    enum: [errors.noRecord]\n    maxLength: 100\n",
      ),
    edit: (spec) => spec.replace("shared/ErrorEntry.yaml", "[errors.noRecord]", "[errors.noRecord, errors.teapot]"),
    verdict: "minor",
    changes: [
      ["minor", "error-code-list-grew", "shared/ErrorEntry.yaml", "enum: [errors.noRecord, errors.teapot]", "~enum:"],
    ],
  },
  {
    does: "lengthens a member of requests and responses",
    edit: (spec) => spec.replace("Msisdn.yaml", "maxLength: 50", "maxLength: 60"),
    verdict: "major",
    changes: [
      ["major", "schema-constraint-changed", "Msisdn.yaml", "maxLength: 60", "maxLength: 50"],
      ["minor", "request-loosened", "Msisdn.yaml", "maxLength: 60", "maxLength: 50"],
    ],
  },
  {
    does: "shortens a member of requests and responses",
    edit: (spec) => spec.replace("shared/ModificationComment.yaml", "maxLength: 1000", "maxLength: 500"),
    verdict: "major",
    changes: [
      ["major", "schema-constraint-changed", "shared/ModificationComment.yaml", "maxLength: 500", "maxLength: 1000"],
      ["minor", "response-tightened", "shared/ModificationComment.yaml", "maxLength: 500", "maxLength: 1000"],
    ],
  },
  {
    does: "removes the format of a member of requests and responses",
    edit: (spec) => spec.replace("MsspIdentifier.yaml", "format: uri\n", ""),
    verdict: "major",
    changes: [
      ["major", "schema-constraint-changed", "MsspIdentifier.yaml", "~type: string", "format: uri"],
      ["minor", "request-loosened", "MsspIdentifier.yaml", "~type: string", "format: uri"],
    ],
  },
  {
    does: "adds a member",
    edit: (spec) => spec.replace(TOKEN, "  data:\n", "  label:\n    type: string\n    maxLength: 20\n  data:\n"),
    verdict: "minor",
    changes: [["minor", "property-added", TOKEN, "label:", "~properties:"]],
  },
  {
    does: "removes a member",
    edit: (spec) => spec.write(TOKEN, spec.read(TOKEN).replace(/ {2}authMode:[\s\S]*? {2}data:/, "  data:")),
    verdict: "major",
    changes: [["major", "property-removed", TOKEN, "~properties:", "authMode:"]],
  },
  {
    does: "renames a member",
    edit: (spec) => spec.replace(TOKEN, "  authMode:", "  authenticationMode:"),
    verdict: "major",
    changes: [
      ["major", "property-removed", TOKEN, "~properties:", "authMode:"],
      ["minor", "property-added", TOKEN, "authenticationMode:", "~properties:"],
    ],
  },
  {
    does: "makes a member of responses optional",
    edit: (spec) => spec.replace(RESPONSE, "  - msisdn\n", ""),
    verdict: "major",
    changes: [["major", "required-properties-removed", RESPONSE, "~required:", "- msisdn"]],
  },
  {
    does: "makes a member of responses required",
    edit: (spec) => spec.replace(RESPONSE, "  - msisdn\n", "  - msisdn\n  - msspIdentifier\n"),
    verdict: "minor",
    changes: [["minor", "response-tightened", RESPONSE, "- msspIdentifier", "~required:"]],
  },
  {
    does: "shortens a member",
    edit: (spec) => spec.replace(TOKEN, "maxLength: 20", "maxLength: 10"),
    verdict: "minor",
    changes: [["minor", "response-tightened", TOKEN, "maxLength: 10", "maxLength: 20"]],
  },
  {
    does: "lengthens a member",
    edit: (spec) => spec.replace(TOKEN, "maxLength: 20", "maxLength: 30"),
    verdict: "major",
    changes: [["major", "schema-constraint-changed", TOKEN, "maxLength: 30", "maxLength: 20"]],
  },
  {
    does: "gives a member a pattern",
    edit: (spec) => spec.replace(TOKEN, "    maxLength: 20\n", "    maxLength: 20\n    pattern: '^[A-Z]+$'\n"),
    verdict: "minor",
    changes: [["minor", "response-tightened", TOKEN, "pattern: '^[A-Z]+$'", "~authMode:"]],
  },
  {
    does: "returns numbers instead of integers",
    edit: (spec) => spec.replace("shared/LoginCount.yaml", "type: integer", "type: number"),
    verdict: "major",
    changes: [["major", "schema-type-changed", "shared/LoginCount.yaml", "type: number", "type: integer"]],
  },
  {
    does: "returns null as well",
    edit: (spec) => spec.replace("shared/StateChangeReason.yaml", "type: string", "type: [string, 'null']"),
    verdict: "major",
    changes: [
      ["major", "schema-type-changed", "shared/StateChangeReason.yaml", "type: [string, 'null']", "type: string"],
    ],
  },
  {
    does: "returns another constant",
    edit: (spec) => spec.replace(RESPONSE, "const: MobileSignature", "const: mTan"),
    verdict: "major",
    changes: [["major", "schema-constraint-changed", RESPONSE, "const: mTan", "const: MobileSignature"]],
  },
  {
    does: "returns more items",
    edit: (spec) => spec.replace(VASCO, "maxItems: 32", "maxItems: 64"),
    verdict: "major",
    changes: [["major", "schema-constraint-changed", VASCO, "maxItems: 64", "maxItems: 32"]],
  },
  {
    does: "removes a status",
    edit: (spec) => spec.replace(OPERATION, "  '413':\n    $ref: ../../shared/responses.yaml#/RequestTooLarge\n", ""),
    verdict: "major",
    changes: [["major", "response-removed", OPERATION, "~responses:", '"413":']],
  },
  {
    does: "turns a status into another one",
    edit: (spec) => spec.replace(OPERATION, "  '413':\n", "  '414':\n"),
    verdict: "major",
    changes: [
      ["major", "response-removed", OPERATION, "~responses:", '"413":'],
      ["minor", "response-added", OPERATION, "'414':", "~responses:"],
    ],
  },
  {
    does: "removes a status with its codes",
    edit: (spec) =>
      spec
        .replace(OPERATION, "  '413':\n    $ref: ../../shared/responses.yaml#/RequestTooLarge\n", "")
        .replace(OPERATION, "  '413': [errors.requestTooLarge]\n", ""),
    verdict: "major",
    changes: [["major", "response-removed", OPERATION, "~responses:", '"413":']],
  },
  {
    does: "adds a status with its codes",
    edit: (spec) =>
      spec
        .replace(
          OPERATION,
          "  '500':\n    $ref",
          "  '429':\n    $ref: ../../shared/responses.yaml#/Unavailable\n  '500':\n    $ref",
        )
        .replace(OPERATION, "  '500': [", "  '429': [errors.unavailable]\n  '500': ["),
    verdict: "minor",
    changes: [["minor", "response-added", OPERATION, "'429':", "~responses:"]],
  },
  {
    does: "adds a status",
    edit: (spec) =>
      spec.replace(
        OPERATION,
        "  '500':\n    $ref",
        "  '429':\n    $ref: ../../shared/responses.yaml#/Unavailable\n  '500':\n    $ref",
      ),
    verdict: "minor",
    changes: [["minor", "response-added", OPERATION, "'429':", "~responses:"]],
  },
  {
    does: "adds a success",
    edit: (spec) =>
      spec.replace(OPERATION, "  '400':\n    $ref", "  '202':\n    description: Later.\n  '400':\n    $ref"),
    verdict: "major",
    changes: [["major", "success-response-added", OPERATION, "'202':", "~responses:"]],
  },
  {
    does: "removes a header",
    edit: (spec) =>
      spec.replace("shared/responses.yaml", "    Retry-After:\n      $ref: headers.yaml#/Retry-After\n", ""),
    verdict: "major",
    changes: [["major", "response-header-removed", "shared/responses.yaml", "~headers:@?", "Retry-After:"]],
  },
  {
    does: "adds a header",
    edit: (spec) =>
      spec.replace(
        "shared/responses.yaml",
        "    Retry-After:\n",
        "    X-Reason:\n      description: Why.\n      schema: { type: string }\n    Retry-After:\n",
      ),
    verdict: "minor",
    changes: [["minor", "response-header-added", "shared/responses.yaml", "X-Reason:", "~headers:"]],
  },
  {
    does: "makes a header optional",
    edit: (spec) =>
      spec.replace(
        "shared/headers.yaml",
        "wait before you send the request again.\n  required: true\n",
        "wait before you send the request again.\n",
      ),
    verdict: "major",
    changes: [["major", "response-header-became-optional", "shared/headers.yaml", "~Retry-After:", "required: true"]],
  },
  {
    does: "makes a header required",
    edit: (spec) =>
      spec.replace(
        "shared/headers.yaml",
        "  x-evidence: D request-ids\n  schema:",
        "  required: true\n  x-evidence: D request-ids\n  schema:",
      ),
    verdict: "minor",
    changes: [["minor", "response-tightened", "shared/headers.yaml", "required: true@1", "~X-Request-Id:"]],
  },
  {
    does: "returns another media type",
    edit: (spec) =>
      spec.write(
        "shared/responses.yaml",
        spec.read("shared/responses.yaml").replace("    application/json:", "    application/problem+json:"),
      ),
    verdict: "major",
    changes: [
      ["major", "media-type-removed", "shared/responses.yaml", "~content:@1", "application/json:"],
      ["minor", "other-added", "shared/responses.yaml", "application/problem+json:", "~content:"],
    ],
  },
];
