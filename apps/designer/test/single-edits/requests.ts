import type { SingleEdit } from "./single-edit.ts";

const UPDATE = "MobileSignatureUpdate.yaml";
const OPERATION = "update-mobile-signature/operation.yaml";
const VASCO_UPDATE = "VascoCredentialUpdate.yaml";

/** Edits of what callers may send. */
export const requests: readonly SingleEdit[] = [
  {
    does: "lowers the minimum of a member that is only sent",
    edit: (spec) => spec.replace(UPDATE, "minimum: 0", "minimum: -1"),
    verdict: "minor",
    changes: [["minor", "request-loosened", UPDATE, "minimum: -1", "minimum: 0"]],
  },
  {
    does: "lowers the maximum of a member that is only sent",
    edit: (spec) => spec.replace(UPDATE, "maximum: 2147483647", "maximum: 65535"),
    verdict: "major",
    changes: [["major", "schema-constraint-changed", UPDATE, "maximum: 65535", "maximum: 2147483647"]],
  },
  {
    does: "removes the maximum of a member that is only sent",
    edit: (spec) => spec.replace(UPDATE, "    maximum: 2147483647\n", ""),
    verdict: "minor",
    changes: [["minor", "request-loosened", UPDATE, "~version:", "maximum: 2147483647"]],
  },
  {
    does: "changes a pattern",
    edit: (spec) => spec.replace(VASCO_UPDATE, "pattern: '^(?:0|", "pattern: '^(?:00|"),
    verdict: "major",
    changes: [
      [
        "major",
        "schema-constraint-changed",
        VASCO_UPDATE,
        "pattern: '^(?:00|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]…",
        "pattern: ^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8…",
      ],
    ],
  },
  {
    does: "removes a pattern",
    edit: (spec) => spec.write(VASCO_UPDATE, spec.read(VASCO_UPDATE).replace(/\n {4}pattern: .*/, "")),
    verdict: "minor",
    changes: [
      ["minor", "request-loosened", VASCO_UPDATE, "~version:", "pattern: ^(?:0|[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8…"],
    ],
  },
  {
    does: "changes a type",
    edit: (spec) => spec.replace(VASCO_UPDATE, "version:\n    type: string", "version:\n    type: integer"),
    verdict: "major",
    changes: [["major", "schema-type-changed", VASCO_UPDATE, "type: integer", "type: string"]],
  },
  {
    does: "accepts one more type",
    edit: (spec) => spec.replace(UPDATE, "type: integer", "type: [integer, string]"),
    verdict: "minor",
    changes: [["minor", "request-loosened", UPDATE, "type: [integer, string]", "type: integer"]],
  },
  {
    does: "adds an optional member",
    edit: (spec) =>
      spec.write(
        UPDATE,
        spec.read(UPDATE).replace("  msisdn:\n", "  nickname:\n    type: string\n    maxLength: 50\n  msisdn:\n"),
      ),
    verdict: "minor",
    changes: [["minor", "property-added", UPDATE, "nickname:", "~properties:"]],
  },
  {
    does: "removes a member that could be sent",
    edit: (spec) => spec.replace(UPDATE, / {2}msisdn:\n.*\n/, ""),
    verdict: "major",
    changes: [["major", "property-removed", UPDATE, "~properties:", "msisdn:"]],
  },
  {
    does: "renames a member that could be sent",
    edit: (spec) => spec.replace(UPDATE, "  msisdn:\n", "  phoneNumber:\n"),
    verdict: "major",
    changes: [
      ["major", "property-removed", UPDATE, "~properties:", "msisdn:"],
      ["minor", "property-added", UPDATE, "phoneNumber:", "~properties:"],
    ],
  },
  {
    does: "makes an optional member required",
    edit: (spec) =>
      spec.replace(UPDATE, "additionalProperties: false\n", "additionalProperties: false\nrequired: [version]\n"),
    verdict: "major",
    changes: [["major", "required-properties-added", UPDATE, "required: [version]", "~MobileSignatureUpdate:"]],
  },
  {
    does: "makes a required member optional",
    given: (spec) =>
      spec.replace(
        UPDATE,
        "additionalProperties: false\n",
        "additionalProperties: false\nrequired: [version, msisdn]\n",
      ),
    edit: (spec) => spec.replace(UPDATE, "required: [version, msisdn]", "required: [version]"),
    verdict: "minor",
    changes: [["minor", "request-loosened", UPDATE, "~required: [version]", "- msisdn"]],
  },
  {
    does: "opens a closed request",
    edit: (spec) => spec.replace(UPDATE, "additionalProperties: false\n", ""),
    verdict: "minor",
    changes: [["minor", "request-loosened", UPDATE, "~type: object", "additionalProperties: false"]],
  },
  {
    does: "makes the body optional",
    edit: (spec) => spec.replace(OPERATION, "  required: true\n", "  required: false\n"),
    verdict: "minor",
    changes: [["minor", "request-loosened", OPERATION, "required: false", "required: true"]],
  },
  {
    does: "makes the body required",
    given: (spec) => spec.replace(OPERATION, "  required: true\n", "  required: false\n"),
    edit: (spec) => spec.replace(OPERATION, "  required: false\n", "  required: true\n"),
    verdict: "major",
    changes: [["major", "request-body-became-required", OPERATION, "required: true", "required: false"]],
  },
  {
    does: "removes the body",
    edit: (spec) =>
      spec.write(OPERATION, spec.read(OPERATION).replace(/requestBody:[\s\S]*?\nresponses:/, "responses:")),
    verdict: "major",
    changes: [["major", "request-body-removed", OPERATION, "~operationId: updateMobileSignature", "requestBody:"]],
  },
  {
    does: "gives a member a default",
    edit: (spec) => spec.replace(UPDATE, "    minimum: 0\n", "    minimum: 0\n    default: 0\n"),
    verdict: "major",
    changes: [["major", "default-changed", UPDATE, "default: 0", "~version:"]],
  },
  {
    does: "gives a member another map as its default",
    given: (spec) => spec.replace(UPDATE, "  msisdn:\n", "  extra: { type: object, default: { a: 1 } }\n  msisdn:\n"),
    edit: (spec) => spec.replace(UPDATE, "{ a: 1 }", "{ a: 2 }"),
    verdict: "major",
    changes: [["major", "default-changed", UPDATE, "extra: { type: object, default: { a: 2 } }", "default:"]],
  },
  {
    does: "accepts another map only",
    given: (spec) => spec.replace(UPDATE, "  msisdn:\n", "  extra: { type: object, enum: [{ a: 1 }] }\n  msisdn:\n"),
    edit: (spec) => spec.replace(UPDATE, "{ a: 1 }", "{ a: 2 }"),
    verdict: "major",
    changes: [["major", "schema-constraint-changed", UPDATE, "extra: { type: object, enum: [{ a: 2 }] }", "enum:"]],
  },
  {
    does: "makes a member read-only",
    edit: (spec) => spec.replace(UPDATE, "    minimum: 0\n", "    minimum: 0\n    readOnly: true\n"),
    verdict: "major",
    changes: [["major", "read-write-changed", UPDATE, "readOnly: true", "~version:"]],
  },
  {
    does: "requires that a member also matches another schema",
    edit: (spec) =>
      spec.replace(
        UPDATE,
        "    format: int32\n",
        "    format: int32\n    anyOf: [{ multipleOf: 2 }, { multipleOf: 3 }]\n",
      ),
    verdict: "major",
    changes: [
      ["major", "schema-combinator-changed", UPDATE, "anyOf: [{ multipleOf: 2 }, { multipleOf: 3 }]", "~version:"],
    ],
  },
  {
    does: "lowers the limit of the body",
    edit: (spec) => spec.replace(OPERATION, "x-max-bytes: 65536", "x-max-bytes: 4096"),
    verdict: "major",
    changes: [["major", "body-limit-lowered", OPERATION, "x-max-bytes: 4096", "x-max-bytes: 65536"]],
  },
  {
    does: "raises the limit of the body",
    edit: (spec) => spec.replace(OPERATION, "x-max-bytes: 65536", "x-max-bytes: 131072"),
    verdict: "minor",
    changes: [["minor", "body-limit-raised", OPERATION, "x-max-bytes: 131072", "x-max-bytes: 65536"]],
  },
  {
    does: "accepts one more media type",
    edit: (spec) =>
      spec.replace(
        OPERATION,
        "\nresponses:\n",
        "    application/merge-patch+json:\n      schema:\n        $ref: MobileSignatureUpdate.yaml\n\nresponses:\n",
      ),
    verdict: "minor",
    changes: [["minor", "other-added", OPERATION, "application/merge-patch+json:", "~content:"]],
  },
  {
    does: "renames a path parameter",
    // One path has a parameter of its own, so that the changes do not depend on how many paths there are.
    given: (spec) =>
      spec
        .replace("openapi.yaml", "/users/{userExtId}/mobile-signature:", "/holders/{holderExtId}/mobile-signature:")
        .replace("shared/parameters.yaml", /^userExtId:\n(?: .*\n)*/m, (found) =>
          [found, found.replaceAll("userExtId", "holderExtId")].join("\n"),
        )
        .replace("get-mobile-signature/operation.yaml", "parameters.yaml#/userExtId", "parameters.yaml#/holderExtId")
        .replace(OPERATION, "parameters.yaml#/userExtId", "parameters.yaml#/holderExtId"),
    edit: (spec) =>
      spec
        .replace("openapi.yaml", "{holderExtId}", "{holderId}")
        .replace("shared/parameters.yaml", "name: holderExtId", "name: holderId"),
    verdict: "major",
    changes: [
      ["major", "path-parameter-renamed", "shared/parameters.yaml", "name: holderId", "name: holderExtId"],
      [
        "patch",
        "text-changed",
        "openapi.yaml",
        "/nevisidm/api/core/v1/{clientExtId}/holders/{holderId}/mobile-signature:",
        "/nevisidm/api/core/v1/{clientExtId}/holders/{holderExtId}/mobile-signature:",
      ],
    ],
  },
  {
    does: "adds an optional parameter",
    edit: (spec) =>
      spec.replace(
        OPERATION,
        "\nrequestBody:",
        "  - { name: dryRun, in: query, description: Try., schema: { type: boolean } }\n\nrequestBody:",
      ),
    verdict: "minor",
    changes: [
      ["minor", "parameter-added", OPERATION, "- { name: dryRun, in: query, description: Try., sc…", "~parameters:"],
    ],
  },
  {
    does: "adds a required parameter",
    edit: (spec) =>
      spec.replace(
        OPERATION,
        "\nrequestBody:",
        "  - { name: dryRun, in: query, required: true, description: Try., schema: { type: boolean } }\n\nrequestBody:",
      ),
    verdict: "major",
    changes: [
      [
        "major",
        "parameter-became-required",
        OPERATION,
        "- { name: dryRun, in: query, required: true, descr…",
        "~parameters:",
      ],
    ],
  },
  {
    does: "removes a parameter",
    given: (spec) =>
      spec.replace(
        OPERATION,
        "\nrequestBody:",
        "  - { name: dryRun, in: query, description: Try., schema: { type: boolean } }\n\nrequestBody:",
      ),
    edit: (spec) => spec.write(OPERATION, spec.read(OPERATION).replace(/ {2}- \{ name: dryRun.*\n/, "")),
    verdict: "major",
    changes: [["major", "parameter-removed", OPERATION, "~parameters:", "- name: dryRun"]],
  },
  {
    does: "makes a parameter optional",
    given: (spec) =>
      spec.replace(
        OPERATION,
        "\nrequestBody:",
        "  - { name: dryRun, in: query, required: true, description: Try., schema: { type: boolean } }\n\nrequestBody:",
      ),
    edit: (spec) => spec.replace(OPERATION, "in: query, required: true", "in: query, required: false"),
    verdict: "minor",
    changes: [
      ["minor", "request-loosened", OPERATION, "- { name: dryRun, in: query, required: false, desc…", "required: true"],
    ],
  },
  {
    does: "changes the serialization of a parameter",
    given: (spec) =>
      spec.replace(
        OPERATION,
        "\nrequestBody:",
        "  - { name: only, in: query, explode: true, description: Some., schema: { type: string } }\n\nrequestBody:",
      ),
    edit: (spec) => spec.replace(OPERATION, "explode: true", "explode: false"),
    verdict: "major",
    changes: [
      [
        "major",
        "parameter-serialization-changed",
        OPERATION,
        "- { name: only, in: query, explode: false, descrip…",
        "explode: true",
      ],
    ],
  },
];
