import { explainResponse, type MemberTree, responseMembers } from "@credential-api/contract/validators";
import type { Credential } from "@credential-api/reference";
import { isCertificate } from "../../certificate.ts";
import { isObject, type JsonObject, unknownMember } from "./checks.ts";

/** Finds what is wrong with a credential: whether it is a body that the contract declares, without unknown members. */
export function findCredentialFault(credential: JsonObject): string | undefined {
  const { type } = credential;
  if (type !== "MobileSignature" && type !== "Vasco") return "/credential/type must be MobileSignature or Vasco";
  const [violation] = explain[type](credential);
  if (violation !== undefined) return `/credential${violation.instancePath} ${violation.message}`;
  const unknown = findUnknown(credential, trees[type], "/credential");
  if (unknown !== undefined) return unknown;
  const { signerCert, vascoTokens } = credential;
  if (typeof signerCert === "string" && !isCertificate(signerCert))
    return "/credential/signerCert must be an X.509 certificate";
  if (Array.isArray(vascoTokens)) {
    const modes = vascoTokens.map(({ authMode }) => authMode).filter((mode) => mode !== undefined);
    if (new Set(modes).size < modes.length) return "/credential/vascoTokens must not have two tokens of one authMode";
  }
  return undefined;
}

/** A valid credential with its members, and those of its objects, in the order of the contract. */
export function inContractOrder(credential: JsonObject): Credential {
  const tree = trees[credential.type === "Vasco" ? "Vasco" : "MobileSignature"];
  // Its shape has been checked against the contract.
  return sort(credential, tree) as unknown as Credential;
}

function sort(value: unknown, tree: MemberTree): unknown {
  if (tree === null) return value;
  if (Array.isArray(value)) return value.map((item) => sort(item, tree));
  if (!isObject(value)) return value;
  const names = Object.keys(tree).filter((name) => name in value);
  return Object.fromEntries(names.map((name) => [name, sort(value[name], tree[name] ?? null)]));
}

function findUnknown(value: unknown, tree: MemberTree, path: string): string | undefined {
  if (tree === null || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return first(value.map((item, index) => findUnknown(item, tree, `${path}/${index}`)));
  return first(
    Object.entries(value).map(([name, member]) =>
      Object.hasOwn(tree, name)
        ? findUnknown(member, tree[name] ?? null, `${path}/${name}`)
        : unknownMember(path, name),
    ),
  );
}

/** Whether the contract allows a value as the member of a mobile signature. */
export function isMsspIdentifier(value: unknown): boolean {
  return explain
    .MobileSignature({ msspIdentifier: value })
    .every(({ instancePath }) => instancePath !== "/msspIdentifier");
}

const explain = {
  MobileSignature: explainResponse.getMobileSignature[200],
  Vasco: explainResponse.getVascoCredential[200],
};
const trees = {
  MobileSignature: responseMembers.getMobileSignature[200],
  Vasco: responseMembers.getVascoCredential[200],
};
function first(faults: readonly (string | undefined)[]): string | undefined {
  return faults.find((fault) => fault !== undefined);
}
