import type { SingleEdit } from "./single-edit.ts";

const OPERATION = "update-mobile-signature/operation.yaml";
const VASCO_OPERATION = "update-vasco-credential/operation.yaml";
const EXAMPLES = "update-mobile-signature/examples.yaml";
const MEMBER = "Identificator.yaml";

/** Edits of what only this contract says: permissions, codes, releases, evidence, the catalogues. */
export const promises: readonly SingleEdit[] = [
  {
    does: "requires one more permission",
    edit: (spec) =>
      spec.replace(
        OPERATION,
        "  - AccessControl.CredentialModify\n",
        "  - AccessControl.CredentialModify\n  - AccessControl.CredentialView\n",
      ),
    verdict: "major",
    changes: [["major", "permission-added", OPERATION, "- AccessControl.CredentialView", "~x-required-permissions:"]],
  },
  {
    does: "requires one permission less",
    edit: (spec) => spec.replace(VASCO_OPERATION, "  - AccessControl.CredentialView\n", ""),
    verdict: "minor",
    changes: [
      ["minor", "permission-removed", VASCO_OPERATION, "~x-required-permissions:", "- AccessControl.CredentialView"],
    ],
  },
  {
    does: "adds an error code to a status",
    edit: (spec) =>
      spec.replace(
        OPERATION,
        "[errors.pessimisticLockingFailure]",
        "[errors.pessimisticLockingFailure, errors.duplicateValue]",
      ),
    verdict: "minor",
    changes: [
      ["minor", "error-code-added", OPERATION, "'409': [errors.pessimisticLockingFailure, errors.d…", '~"409":'],
    ],
  },
  {
    does: "removes an error code from a status",
    edit: (spec) => spec.replace(OPERATION, "    - errors.policyViolation\n", ""),
    verdict: "major",
    changes: [["major", "error-code-removed", OPERATION, "~'422':@1", "- errors.policyViolation"]],
  },
  {
    does: "moves a code to another status",
    edit: (spec) =>
      spec
        .replace(OPERATION, "    - errors.duplicateValue\n", "")
        .replace(
          OPERATION,
          "[errors.pessimisticLockingFailure]",
          "[errors.pessimisticLockingFailure, errors.duplicateValue]",
        ),
    verdict: "major",
    changes: [
      [
        "major",
        "error-code-moved",
        OPERATION,
        "'409': [errors.pessimisticLockingFailure, errors.d…",
        "- errors.duplicateValue",
      ],
    ],
  },
  {
    does: "lists a later release",
    edit: (spec) => spec.replace(OPERATION, "'9.2605.0'", "'9.2611.0'"),
    verdict: "major",
    changes: [["major", "since-later", OPERATION, "x-since: ['8.2605.0', '9.2611.0']", "- 9.2605.0"]],
  },
  {
    does: "lists an earlier release",
    edit: (spec) => spec.replace(OPERATION, "'9.2605.0'", "'9.2602.0'"),
    verdict: "minor",
    changes: [["minor", "since-earlier", OPERATION, "x-since: ['8.2605.0', '9.2602.0']", "- 9.2605.0"]],
  },
  {
    does: "removes a release line",
    edit: (spec) => spec.replace(OPERATION, "['8.2605.0', '9.2605.0']", "['9.2605.0']"),
    verdict: "major",
    changes: [["major", "since-later", OPERATION, "~x-since: ['9.2605.0']", "- 8.2605.0"]],
  },
  {
    does: "adds a release line",
    edit: (spec) => spec.replace(OPERATION, "'9.2605.0']", "'9.2605.0', '10.2702.0']"),
    verdict: "minor",
    changes: [["minor", "since-earlier", OPERATION, "x-since: ['8.2605.0', '9.2605.0', '10.2702.0']", "~x-since:"]],
  },
  {
    does: "changes the evidence",
    edit: (spec) => spec.replace(MEMBER, "x-evidence: V identificator", "x-evidence: D identificator"),
    verdict: "patch",
    changes: [["patch", "evidence-changed", MEMBER, "x-evidence: D identificator", "x-evidence: V identificator"]],
  },
  {
    does: "removes the evidence",
    edit: (spec) => spec.replace(MEMBER, "x-evidence: V identificator\n", ""),
    verdict: "patch",
    changes: [["patch", "evidence-changed", MEMBER, "~type: string", "x-evidence: V identificator"]],
  },
  {
    does: "adds an unknown extension",
    edit: (spec) => spec.replace(OPERATION, "x-since:", "x-colour: red\nx-since:"),
    verdict: "major",
    changes: [["major", "not-understood", OPERATION, "x-colour: red", "~patch:"]],
  },
  {
    does: "adds a code to the catalogue",
    edit: (spec) =>
      spec.replace(
        "errors.yaml",
        "errors.fatalError:",
        "errors.teapot:\n  status: 418\n  answers: server\n  when: The server is a teapot.\n  remedy: Ask for tea.\n  evidence: D codes-of-our-own\n\nerrors.fatalError:",
      ),
    verdict: "minor",
    changes: [["minor", "error-catalogued", "errors.yaml", "errors.teapot:", "~x-error-catalogue:"]],
  },
  {
    does: "removes a code of the server from the catalogue",
    edit: (spec) =>
      spec.write("errors.yaml", spec.read("errors.yaml").replace(/errors\.methodNotAllowed:[\s\S]*?\n\n/, "")),
    verdict: "major",
    changes: [
      [
        "major",
        "error-uncatalogued",
        "errors.yaml",
        "~# The error catalogue: every error code that a ser…",
        "errors.methodNotAllowed:",
      ],
    ],
  },
  {
    does: "removes a code of operations from the catalogue only",
    edit: (spec) =>
      spec.write("errors.yaml", spec.read("errors.yaml").replace(/errors\.duplicateValue:[\s\S]*?\n\n/, "")),
    verdict: "patch",
    changes: [
      [
        "patch",
        "catalogue-trimmed",
        "errors.yaml",
        "~# The error catalogue: every error code that a ser…",
        "errors.duplicateValue:",
      ],
    ],
  },
  {
    does: "gives a code of the catalogue another status",
    edit: (spec) => spec.replace("errors.yaml", "  status: 405", "  status: 501"),
    verdict: "major",
    changes: [["major", "error-status-changed", "errors.yaml", "status: 501", "status: 405"]],
  },
  {
    does: "gives a code of the catalogue another remedy",
    edit: (spec) => spec.replace("errors.yaml", "Check the path against the contract.", "Read the contract."),
    verdict: "patch",
    changes: [
      [
        "patch",
        "text-changed",
        "errors.yaml",
        "remedy: Read the contract.",
        "remedy: Check the path against the contract.",
      ],
    ],
  },
  {
    does: "gives a code of the catalogue other evidence",
    edit: (spec) => spec.replace("errors.yaml", "V unique-msisdn", "D unique-msisdn"),
    verdict: "patch",
    changes: [["patch", "evidence-changed", "errors.yaml", "evidence: D unique-msisdn", "evidence: V unique-msisdn"]],
  },
  {
    does: "adds a permission to the catalogue",
    edit: (spec) =>
      spec.write(
        "permissions.yaml",
        `${spec.read("permissions.yaml")}\nAccessControl.CredentialArchive:\n  summary: Make credentials.\n  description: Makes them.\n  evidence: V elementary-permissions\n`,
      ),
    verdict: "minor",
    changes: [
      [
        "minor",
        "permission-catalogued",
        "permissions.yaml",
        "AccessControl.CredentialArchive:",
        "~x-permission-catalogue:",
      ],
    ],
  },
  {
    does: "removes a permission from the catalogue only",
    edit: (spec) =>
      spec.write(
        "permissions.yaml",
        spec.read("permissions.yaml").replace(/\nAccessControl\.CredentialView:\n(?: .*\n)*/, ""),
      ),
    verdict: "patch",
    changes: [
      [
        "patch",
        "catalogue-trimmed",
        "permissions.yaml",
        "~# The permission catalogue: every permission that …",
        "AccessControl.CredentialView:",
      ],
    ],
  },
  {
    does: "describes a permission differently",
    edit: (spec) => spec.replace("permissions.yaml", "summary: Read credentials.", "summary: See credentials."),
    verdict: "patch",
    changes: [["patch", "text-changed", "permissions.yaml", "summary: See credentials.", "summary: Read credentials."]],
  },
  {
    does: "shows another value in an example",
    edit: (spec) =>
      spec.replace(
        EXAMPLES,
        /( {2}staleMobileSignature:\n(?: {4}.*\n)*? +message: ).*\n/,
        (_, before) => `${before}Stale.\n`,
      ),
    verdict: "patch",
    changes: [["patch", "example-changed", EXAMPLES, "staleMobileSignature:", "staleMobileSignature:"]],
  },
  {
    does: "shows one more example",
    edit: (spec) =>
      spec
        .replace(
          OPERATION,
          "        nameNoMember:\n",
          "        sayNothing:\n          $ref: examples.yaml#/requests/sayNothing\n        nameNoMember:\n",
        )
        .replace(EXAMPLES, "requests:\n", "requests:\n  sayNothing:\n    summary: Nothing\n    value: {}\n"),
    verdict: "patch",
    changes: [["patch", "example-changed", EXAMPLES, "sayNothing:", "~examples:"]],
  },
  {
    does: "shows one example less",
    edit: (spec) =>
      spec.replace(OPERATION, "        nameNoMember:\n          $ref: examples.yaml#/requests/nameNoMember\n", ""),
    verdict: "patch",
    changes: [["patch", "example-changed", OPERATION, "~examples:@1", "nameNoMember:"]],
  },
  {
    does: "shows another example of a parameter",
    edit: (spec) => spec.replace("shared/parameters.yaml", "example: user-123", "example: user-456"),
    verdict: "patch",
    changes: [["patch", "example-changed", "shared/parameters.yaml", "example: user-456", "example: user-123"]],
  },
  {
    does: "shows other examples of a member",
    edit: (spec) => spec.replace("shared/StateChangeReason.yaml", "[initialized, ", "["),
    verdict: "patch",
    changes: [
      [
        "patch",
        "example-changed",
        "shared/StateChangeReason.yaml",
        "examples: [activated, too-many-login-failures, res…",
        "examples:",
      ],
    ],
  },
];
