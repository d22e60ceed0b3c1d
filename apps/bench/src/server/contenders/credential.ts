import { demoData } from "@credential-api/reference";

/** The mobile signature that every contender changes, kept the way a hand-written in-memory server would keep it. */
export function createCredential() {
  const found = demoData.credentials.find(({ credential }) => credential.type === "MobileSignature");
  if (found === undefined) throw new Error("The demo data has no mobile signature");
  let credential = found.credential;
  return {
    change(members: object) {
      const now = new Date().toISOString();
      credential = { ...credential, ...members, version: credential.version + 1, lastModified: now };
      return credential;
    },
  };
}
