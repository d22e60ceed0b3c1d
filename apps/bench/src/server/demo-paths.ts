import { operations } from "@credential-api/contract";
import { demoData } from "@credential-api/reference";

/** Where the credentials of the demo data are, in their order. */
export const demoPaths: readonly string[] = demoData.credentials.map(({ clientExtId, credential }) => {
  const { path } = credential.type === "Vasco" ? operations.getVascoCredential : operations.getMobileSignature;
  const parameters = new Map(
    Object.entries({ clientExtId, ...credential }).map(([name, value]) => [name, String(value)]),
  );
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => parameters.get(name) ?? "");
});
