import type { Changes } from "../credential/changes.ts";
import type { MobileSubject, VascoSubject } from "../credential/subject.ts";

/** Something that the console did with the client. */
export type Action =
  | { readonly kind: "read-user"; readonly clientExtId: string; readonly userExtId: string }
  | { readonly kind: "read-vasco"; readonly path: VascoSubject["path"] }
  | { readonly kind: "list-vasco"; readonly clientExtId: string }
  | { readonly kind: "change-mobile"; readonly path: MobileSubject["path"]; readonly changes: Changes }
  | { readonly kind: "change-vasco"; readonly path: VascoSubject["path"]; readonly changes: Changes };

/**
 * Writes a program that does the same with `@credential-api/client`. It takes its token from the environment: the code holds no
 * secret, only what the person has typed.
 */
export function printCode(action: Action, origin: string): string {
  return `import { createCredentialClient } from "@credential-api/client";

const client = createCredentialClient({
  baseUrl: ${print(origin)},
  token: () => process.env.CREDENTIAL_API_TOKEN,
});

${printCall(action)}`;
}

function printCall(action: Action): string {
  switch (action.kind) {
    case "read-user":
      return `const path = ${printObject({ clientExtId: action.clientExtId, extId: action.userExtId })};
for await (const { type, extId, stateName } of client.listUserCredentials.all({ path })) {
  console.log(type, extId, stateName);
}
`;
    case "read-vasco":
      return `const path = ${printObject(action.path)};
const { body } = await client.getVascoCredential({ path }).orThrow();
console.log(body.stateName, body.version);
`;
    case "list-vasco":
      return `const path = ${printObject({ clientExtId: action.clientExtId })};
for await (const { extId, stateName } of client.listVascoCredentials.all({ path })) {
  console.log(extId, stateName);
}
`;
    case "change-mobile":
      return `const path = ${printObject(action.path)};
const result = await client.changeMobileSignature(path, () => (${printMembers(action.changes)}));
console.log(result.status);
`;
    case "change-vasco": {
      // A change of the policy names the new one; any other keeps the current one.
      const keepsPolicy = action.changes.policyExtId === undefined;
      const members = printMembers(action.changes, keepsPolicy ? ["policyExtId"] : []);
      return `const path = ${printObject(action.path)};
const result = await client.changeVascoCredential(path, (${keepsPolicy ? "{ policyExtId }" : ""}) => (${members}));
console.log(result.status);
`;
    }
  }
}

/** An object on one line. */
function printObject(members: object): string {
  return `{ ${printEntries(members).join(", ")} }`;
}

/** An object with a line for each member. */
function printMembers(members: object, shorthands: readonly string[] = []): string {
  return ["{", ...[...shorthands, ...printEntries(members)].map((entry) => `  ${entry},`), "}"].join("\n");
}

function printEntries(members: object): readonly string[] {
  return Object.entries(members).map(([name, value]) => `${name}: ${print(String(value))}`);
}

/** A string literal: JSON is one. */
function print(text: string): string {
  return JSON.stringify(text);
}
