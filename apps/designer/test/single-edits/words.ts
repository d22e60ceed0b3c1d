import type { SingleEdit } from "./single-edit.ts";

const OPERATION = "update-mobile-signature/operation.yaml";
const UPDATE = "MobileSignatureUpdate.yaml";

/** Edits that only people notice. */
export const words: readonly SingleEdit[] = [
  {
    does: "describes a component differently",
    edit: (spec) => spec.replace("shared/Validity.yaml", "This API does not change it.", "It is not changed here."),
    verdict: "patch",
    changes: [
      [
        "patch",
        "text-changed",
        "shared/Validity.yaml",
        "description: Period in which the credential is val…",
        "description: Period in which the credential is val…",
      ],
    ],
  },
  {
    does: "describes a component differently whose text every use overrides",
    edit: (spec) => spec.replace("shared/Timestamp.yaml", "Date and time in UTC", "A point in time in UTC"),
    verdict: "patch",
    changes: [
      [
        "patch",
        "text-changed",
        "shared/Timestamp.yaml",
        "description: A point in time in UTC, in whole seconds.",
        "description: Date and time in UTC, in whole seconds.",
      ],
    ],
  },
  {
    does: "describes a member for the first time",
    edit: (spec) => spec.replace(UPDATE, "  msisdn:\n", "  msisdn:\n    description: Whom to call.\n"),
    verdict: "patch",
    changes: [["patch", "text-changed", UPDATE, "description: Whom to call.", "description: |"]],
  },
  {
    does: "changes the summary of an operation",
    edit: (spec) =>
      spec.replace(OPERATION, "summary: Change the mobile signature of a user", "summary: Change a mobile signature"),
    verdict: "patch",
    changes: [
      [
        "patch",
        "text-changed",
        OPERATION,
        "summary: Change a mobile signature",
        "summary: Change the mobile signature of a user",
      ],
    ],
  },
  {
    does: "describes a tag differently",
    edit: (spec) =>
      spec.replace(
        "openapi.yaml",
        "description: Digipass tokens. A VASCO",
        "description: Digipass tokens of users. A VASCO",
      ),
    verdict: "patch",
    changes: [
      [
        "patch",
        "text-changed",
        "openapi.yaml",
        "description: Digipass tokens of users. A VASCO cre…",
        "description: Digipass tokens. A VASCO credential b…",
      ],
    ],
  },
  {
    does: "puts an operation under another tag",
    edit: (spec) => spec.replace(OPERATION, "tags: [Mobile signature]", "tags: [VASCO]"),
    verdict: "patch",
    changes: [
      ["patch", "text-changed", OPERATION, "~tags: [VASCO]", "- Mobile signature"],
      ["patch", "text-changed", OPERATION, "tags: [VASCO]", "~tags:"],
    ],
  },
  {
    does: "titles the contract differently",
    edit: (spec) => spec.replace("openapi.yaml", "title: Credential API", "title: The Credential API"),
    verdict: "patch",
    changes: [["patch", "text-changed", "openapi.yaml", "title: The Credential API", "title: Credential API"]],
  },
  {
    does: "licenses the contract differently",
    edit: (spec) => spec.replace("openapi.yaml", "    name: MIT\n", "    name: The MIT License\n"),
    verdict: "patch",
    changes: [["patch", "text-changed", "openapi.yaml", "license:", "license:"]],
  },
  {
    does: "describes a value of a list differently",
    edit: (spec) => spec.replace("shared/StateName.yaml", "- In normal use.", "- In use."),
    verdict: "patch",
    changes: [["patch", "text-changed", "shared/StateName.yaml", "- In use.", "- In normal use."]],
  },
  {
    does: "describes the rule of a pattern differently",
    edit: (spec) =>
      spec.replace(
        "shared/ErrorEntry.yaml",
        "x-pattern-rule: must be a JSON Pointer",
        "x-pattern-rule: must point somewhere",
      ),
    verdict: "patch",
    changes: [
      [
        "patch",
        "text-changed",
        "shared/ErrorEntry.yaml",
        "x-pattern-rule: must point somewhere",
        "x-pattern-rule: must be a JSON Pointer",
      ],
    ],
  },
  {
    does: "describes a status differently",
    edit: (spec) =>
      spec.replace("shared/responses.yaml", "The server did not read all of it.", "The server did not read it."),
    verdict: "patch",
    changes: [
      [
        "patch",
        "text-changed",
        "shared/responses.yaml",
        "description: The body has more bytes than `x-max-b…",
        "description: The body has more bytes than `x-max-b…",
      ],
    ],
  },
  {
    does: "adds a default to a response, where it is only text",
    edit: (spec) => spec.replace("shared/LoginCount.yaml", "minimum: 0\n", "minimum: 0\ndefault: 0\n"),
    verdict: "patch",
    changes: [["patch", "text-changed", "shared/LoginCount.yaml", "default: 0", "~LoginCount:"]],
  },
  {
    does: "renames the file of a component",
    edit: (spec) =>
      spec
        .write("shared/CredentialState.yaml", spec.read("StateName.yaml"))
        .delete("StateName.yaml")
        .replaceEverywhere("StateName.yaml", "CredentialState.yaml"),
    verdict: "patch",
    changes: [["patch", "schema-renamed", "shared/CredentialState.yaml", "type: string", "StateName:"]],
  },
];
