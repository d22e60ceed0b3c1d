import { dirname, relative } from "node:path";
import type { SingleEdit } from "./single-edit.ts";

const RESPONSE = "MobileSignature.yaml";
const UPDATE = "MobileSignatureUpdate.yaml";
const OPERATION = "update-mobile-signature/operation.yaml";
const VASCO_OPERATION = "update-vasco-credential/operation.yaml";
const TOKEN = "VascoToken.yaml";

/** The reference of the member `msisdn`, wherever the file is that it leads to. */
const REFERENCE = /( {2}msisdn:\n)( {4})(\$ref: .*)\n/;

const wrap = (_: string, name: string, margin: string, reference: string) =>
  `${name}${margin}allOf:\n${margin}  - ${reference}\n`;

/** Edits that say the same in another way. */
const edits: readonly Pick<SingleEdit, "does" | "edit" | "given">[] = [
  { does: "edits nothing", edit: () => {} },
  {
    does: "raises only the version",
    edit: (spec) => spec.setVersion("99.0.0"),
  },
  {
    does: "writes a comment",
    edit: (spec) => spec.replace(UPDATE, "additionalProperties", "# Closed.\nadditionalProperties"),
  },
  {
    does: "reorders members",
    edit: (spec) =>
      spec.replace(UPDATE, /( {2}signerCert:\n.*\n)( {2}msisdn:\n.*\n)/, (_, one = "", other = "") => other + one),
  },
  {
    does: "reorders the values of a list, and their descriptions",
    edit: (spec) =>
      spec
        .replace("shared/StateName.yaml", "[initial, active,", "[active, initial,")
        .replace(
          "shared/StateName.yaml",
          /( {2}- Created or reset.*\n)( {2}- In normal use.\n)/,
          (_, one = "", other = "") => other + one,
        ),
  },
  {
    does: "describes the values of an enum in a list instead of a map",
    given: (spec) => {
      const file = "shared/StateName.yaml";
      const values = /^enum: \[(.*)\]$/m.exec(spec.read(file))?.[1]?.split(", ") ?? [];
      spec.write(
        file,
        spec.read(file).replaceAll(/^ {2}-(?= )/gm, () => `  ${values.shift()}:`),
      );
    },
    edit: () => {},
  },
  {
    does: "reorders required members",
    edit: (spec) => spec.replace(RESPONSE, "  - created\n  - lastModified\n", "  - lastModified\n  - created\n"),
  },
  {
    does: "reorders permissions",
    edit: (spec) =>
      spec.replace(
        VASCO_OPERATION,
        "  - AccessControl.CredentialModify\n  - AccessControl.CredentialView\n",
        "  - AccessControl.CredentialView\n  - AccessControl.CredentialModify\n",
      ),
  },
  {
    does: "reorders the codes of a status",
    edit: (spec) =>
      spec.replace(
        OPERATION,
        "[errors.permissionDenied, errors.dataroomPermissionDenied]",
        "[errors.dataroomPermissionDenied, errors.permissionDenied]",
      ),
  },
  {
    does: "reorders parameters",
    edit: (spec) =>
      spec.replace(
        OPERATION,
        "  - $ref: ../../shared/parameters.yaml#/clientExtId\n  - $ref: ../../shared/parameters.yaml#/userExtId\n",
        "  - $ref: ../../shared/parameters.yaml#/userExtId\n  - $ref: ../../shared/parameters.yaml#/clientExtId\n",
      ),
  },
  {
    does: "reorders statuses",
    edit: (spec) =>
      spec.replace(
        OPERATION,
        "  '400':\n    $ref: ../../shared/responses.yaml#/MalformedRequest\n  '401':\n    $ref: ../../shared/responses.yaml#/Unauthorized\n",
        "  '401':\n    $ref: ../../shared/responses.yaml#/Unauthorized\n  '400':\n    $ref: ../../shared/responses.yaml#/MalformedRequest\n",
      ),
  },
  {
    does: "wraps a reference in allOf",
    edit: (spec) => spec.replace(UPDATE, REFERENCE, wrap),
  },
  {
    does: "wraps a reference with a description in allOf",
    edit: (spec) =>
      spec.replace(
        RESPONSE,
        /( {4})(\$ref: .*)\n( {4}description: External ID of the credential\.\n)/,
        (_, margin, reference, description) => `${description}${margin}allOf:\n${margin}  - ${reference}\n`,
      ),
  },
  {
    does: "wraps a schema in allOf",
    edit: (spec) =>
      spec.replace(
        "shared/LoginCount.yaml",
        "format: int32\nminimum: 0\nmaximum: 2147483647\n",
        "allOf:\n  - format: int32\n    minimum: 0\n    maximum: 2147483647\n",
      ),
  },
  {
    does: "unwraps an allOf",
    given: (spec) => spec.replace(UPDATE, REFERENCE, wrap),
    edit: (spec) => spec.replace(UPDATE, /( {4})allOf:\n {6}- (.*)\n/, (_, margin, text) => `${margin}${text}\n`),
  },
  {
    does: "moves members into a schema of their own, with allOf",
    edit: (spec) =>
      spec
        .replace(
          "shared/Validity.yaml",
          "properties:\n  from:\n    $ref: Timestamp.yaml\n    description: Start of the period. If omitted, the period has no start.\n",
          "allOf:\n  - $ref: Beginning.yaml\nproperties:\n",
        )
        .write(
          "shared/Beginning.yaml",
          "type: object\nproperties:\n  from:\n    $ref: Timestamp.yaml\n    description: Start of the period. If omitted, the period has no start.\n",
        ),
  },
  {
    does: "replaces the only reference to a component by its content",
    edit: (spec) => {
      const body = spec.read(TOKEN).replace(/^/gm, "      ").trimEnd();
      spec.replace("VascoCredential.yaml", / {6}\$ref: .*VascoToken\.yaml/, body);
    },
  },
  {
    does: "writes a schema in a file of its own",
    edit: (spec) =>
      spec
        .replace(
          "shared/Errors.yaml",
          "    items:\n      $ref: ErrorEntry.yaml\n",
          "    items:\n      $ref: OneError.yaml\n",
        )
        .write("shared/OneError.yaml", "$ref: ErrorEntry.yaml\n"),
  },
  {
    does: "moves the file of a component into another folder",
    edit: (spec) => {
      const text = spec.read(TOKEN);
      spec.delete(TOKEN).write("elsewhere/VascoToken.yaml", text);
      const path = relative(dirname(spec.find("VascoCredential.yaml")), "elsewhere/VascoToken.yaml");
      spec.replace("VascoCredential.yaml", /\$ref: .*VascoToken\.yaml/, `$ref: ${path}`);
    },
  },
  {
    does: "writes a type as a list of one",
    edit: (spec) => spec.replace("shared/ExtId.yaml", "type: string", "type: [string]"),
  },
  {
    does: "writes a list in the other style",
    edit: (spec) =>
      spec.replace("shared/ErrorEntry.yaml", "required: [code, message]", "required:\n  - code\n  - message"),
  },
  {
    does: "changes how an example is replayed",
    edit: (spec) => spec.replace("shared/examples.yaml", "bodyBytes: 65537", "bodyBytes: 65538"),
  },
];

/** The controls: nothing must be said about any of them. */
export const noChanges: readonly SingleEdit[] = edits.map((edit) => ({ ...edit, verdict: "none", changes: [] }));
