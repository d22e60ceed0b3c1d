import type { FaultKind } from "../../fault.ts";
import { keeping, rejecting } from "./validation-edits.ts";

export const limits: FaultKind = {
  kind: "Bounds, patterns and formats",
  faults: [
    {
      name: "length-in-utf-16",
      breaks: "The maximum length of a text counts UTF-16 units, so that 50 emoji are too long.",
      foundBy: ["update-mobile-signature/generated/valid-requests"],
      file: "server.ts",
      edit: rejecting('String(sent.identificator ?? "").length > 50', "/body/identificator", "maxLength"),
    },
    {
      name: "length-in-bytes",
      breaks: "The maximum length of a path parameter counts bytes.",
      foundBy: ["update-mobile-signature/parameters/user-ext-id-longest-emoji"],
      file: "server.ts",
      edit: rejecting('Buffer.byteLength(path.userExtId ?? "") > 50', "/path/userExtId", "maxLength"),
    },
    {
      name: "length-51",
      breaks: "An identificator of 51 characters is accepted.",
      foundBy: ["update-mobile-signature/generated/body-identificator-max-length"],
      file: "server.ts",
      edit: keeping(
        'keyword !== "maxLength" || instancePath !== "/body/identificator" || [...String(sent.identificator)].length > 51',
      ),
    },
    {
      name: "length-of-comment-unchecked",
      breaks: "The length of a comment has no maximum.",
      foundBy: ["update-vasco-credential/generated/body-modification-comment-max-length"],
      file: "server.ts",
      edit: keeping('instancePath !== "/body/modificationComment"'),
    },
    {
      name: "empty-text-accepted",
      breaks: "An empty identificator is accepted.",
      foundBy: ["update-mobile-signature/generated/body-identificator-min-length"],
      file: "server.ts",
      edit: keeping('keyword !== "minLength"'),
    },
    {
      name: "pattern-unanchored",
      breaks: "A pattern also matches a text that ends with a line feed.",
      foundBy: ["update-vasco-credential/generated/body-version-pattern"],
      file: "server.ts",
      edit: keeping(
        'keyword !== "pattern" || instancePath !== "/body/version" || !/^[0-9]+\\n$/.test(String(sent.version))',
      ),
    },
    {
      name: "pattern-of-version-unchecked",
      breaks: "A version with a leading zero is accepted.",
      foundBy: ["update-vasco-credential/generated/body-version-pattern"],
      file: "server.ts",
      edit: keeping('keyword !== "pattern" || instancePath !== "/body/version"'),
    },
    {
      name: "control-characters-accepted",
      breaks: "Control characters in external IDs are accepted.",
      foundBy: [
        "update-mobile-signature/parameters/user-ext-id-line-feed",
        "update-mobile-signature/generated/body-policy-ext-id-pattern",
      ],
      file: "server.ts",
      edit: keeping('keyword !== "pattern" || !/ExtId$/.test(instancePath)'),
    },
    {
      name: "c1-control-characters-accepted",
      breaks: "Control characters beyond ASCII in external IDs are accepted.",
      foundBy: ["update-mobile-signature/parameters/user-ext-id-c1-control"],
      file: "server.ts",
      edit: keeping(
        'keyword !== "pattern" || instancePath !== "/path/userExtId" || !/[\\u0080-\\u009f]/.test(path.userExtId ?? "")',
      ),
    },
    {
      name: "format-unchecked",
      breaks: "An msspIdentifier can be any text.",
      foundBy: ["update-mobile-signature/generated/body-mssp-identifier-format"],
      file: "server.ts",
      edit: keeping('keyword !== "format"'),
    },
    {
      name: "base64-unchecked",
      breaks: "Token data need not be Base64.",
      foundBy: ["create-vasco-credential/generated/body-vasco-tokens-item-data-pattern"],
      file: "server.ts",
      edit: keeping('keyword !== "pattern" || !instancePath.endsWith("/data")'),
    },
    {
      name: "items-unlimited",
      breaks: "A new VASCO credential can have any number of token blocks.",
      foundBy: ["create-vasco-credential/generated/body-vasco-tokens-max-items"],
      file: "server.ts",
      edit: keeping('keyword !== "maxItems"'),
    },
    {
      name: "no-items-accepted",
      breaks: "A new VASCO credential can have no token block.",
      foundBy: ["create-vasco-credential/generated/body-vasco-tokens-min-items"],
      file: "server.ts",
      edit: keeping('keyword !== "minItems"'),
    },
  ],
};
