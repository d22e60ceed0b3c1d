import { operationIds, operations } from "@credential-api/contract";
import type { Policy } from "@credential-api/reference";
import { matchesExpression, PolicyExpressionError } from "@credential-api/reference/policy-expression";
import { boolean, type Check, integer, isObject, type JsonObject, members, oneOf, pattern, text } from "./checks.ts";
import { findCredentialFault, isMsspIdentifier } from "./credential-shape.ts";

/** Finds what is wrong with a client, user, policy or history line, or the frame of a credential's. */
export function findShapeFault(kind: keyof typeof shapes, record: JsonObject): string | undefined {
  return members(shapes[kind])(record, "");
}

const memberNames: ReadonlySet<string> = new Set([
  ...operations.getMobileSignature.members,
  ...operations.getVascoCredential.members,
]);
const policyTypes: readonly Policy["type"][] = ["ClientPolicy", "MobileSignaturePolicy", "VascoPolicy", "PwdPolicy"];

const any: Check = () => undefined;

const extId = text(50);

const version: Check = integer(0);

const shapes = {
  client: { kind: any, extId, name: text(255) },
  user: { kind: any, clientExtId: extId, extId },
  policy: { kind: any, clientExtId: extId, extId, type: oneOf(policyTypes), isDefault: boolean, parameters },
  history: {
    kind: any,
    position: integer(1),
    entry: (value: unknown, name: string) =>
      members({
        at: pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "a date and time in UTC with whole seconds"),
        subject: text(255),
        operationId: oneOf(operationIds),
        clientExtId: extId,
        credentialExtId: extId,
        type: oneOf(["MobileSignature", "Vasco"]),
        "versionBefore?": version,
        "versionAfter?": version,
        changed: names,
        "comment?": text(1_000, { isFree: true }),
      })(value, name) ?? someVersion(value, name),
    hash: pattern(/^[0-9a-f]{64}$/, "a SHA-256 in lower-case hex"),
  },
  credential: {
    kind: any,
    clientExtId: extId,
    credential: (value: unknown) => (isObject(value) ? findCredentialFault(value) : "/credential must be an object"),
  },
} satisfies Record<string, Record<string, Check>>;

function names(value: unknown, path: string): string | undefined {
  const isRight =
    Array.isArray(value) && value.every((name) => memberNames.has(name)) && new Set(value).size === value.length;
  return isRight ? undefined : `${path} must be a list of members of a credential, each once`;
}

function someVersion(value: unknown, name: string): string | undefined {
  const { versionBefore, versionAfter } = isObject(value) ? value : {};
  return versionBefore === undefined && versionAfter === undefined
    ? `${name} must have a version before or after`
    : undefined;
}

function parameters(value: unknown, path: string): string | undefined {
  if (!isObject(value) || !Object.values(value).every((each) => typeof each === "string")) {
    return `${path} must be an object whose values are texts`;
  }
  const { "validation.msisdn.regex": expression, defaultMsspIdentifier } = value;
  if (typeof expression === "string" && expression !== "") {
    try {
      matchesExpression(expression, "");
    } catch (error) {
      if (!(error instanceof PolicyExpressionError)) throw error;
      return `${path}/validation.msisdn.regex cannot be used as an expression`;
    }
  }
  if (defaultMsspIdentifier === undefined || defaultMsspIdentifier === "") return undefined;
  return isMsspIdentifier(defaultMsspIdentifier)
    ? undefined
    : `${path}/defaultMsspIdentifier must be an msspIdentifier that the contract allows`;
}
