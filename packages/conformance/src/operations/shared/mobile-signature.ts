import { examples } from "@credential-api/contract/examples";
import type { JsonObject } from "../../expect/read-json.ts";
import type { CaseContext } from "../../model/context.ts";
import { type Changeable, type SettableMember, sharedMembers } from "./changes/changeable.ts";
import { phoneNumber } from "./credentials.ts";

/** The mobile signature of a user, as something that can be changed. */
export const mobileSignature: Changeable = {
  id: "updateMobileSignature",
  open: async (context) => {
    const path = await context.data.mobileSignature();
    return {
      read: () => context.call("getMobileSignature", { path }),
      change: (members, options) =>
        context.call("updateMobileSignature", { path, body: {} }, { ...options, body: JSON.stringify(members) }),
    };
  },
  toVersion: (version) => version,
  members: [
    ...sharedMembers,
    { name: "policyExtId", other: otherPolicy },
    { name: "identificator", other: ({ seed }) => `MSS-${seed}` },
    { name: "msspIdentifier", other: ({ seed }) => `http://mss.example.com/${seed}` },
    { name: "signerCert", other: (_, { signerCert }) => certificates.find((each) => each !== signerCert) },
    { name: "msisdn", other: (context) => phoneNumber(context, 1) },
  ] satisfies readonly SettableMember[],
  policies: (names) => names.mobileSignature(),
};

function otherPolicy({ data }: CaseContext, { policyExtId }: JsonObject): string {
  const [first, second] = data.policies.mobileSignature();
  return policyExtId === first ? second : first;
}

/** Two certificates. Those of the contract, because the kit cannot sign one. */
const certificates: readonly string[] = [
  ...new Set(
    Object.values({
      ...examples.updateMobileSignature.requests,
      ...examples.createMobileSignature.requests,
      ...examples.updateMobileSignature.responses[200],
    })
      .map(({ value }) => Reflect.get(Object(value), "signerCert"))
      .filter((each) => typeof each === "string"),
  ),
];
