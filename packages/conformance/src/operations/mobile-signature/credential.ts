import { examples } from "@credential-api/contract/examples";
import { expectError } from "../../expect/expect-error.ts";
import { expectAccepted, expectStatus } from "../../expect/expect-response.ts";
import type { JsonObject } from "../../expect/read-json.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { type Changeable, type SettableMember, sharedMembers } from "../shared/changes/changeable.ts";
import { newSignature, phoneNumber, readMembers } from "../shared/credentials.ts";

/** The user of a mobile signature. */
export interface SignaturePath {
  readonly clientExtId: string;
  readonly userExtId: string;
}

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
export const certificates: readonly string[] = [
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

/** A PEM block whose content is no certificate: its schema accepts it. */
export const notACertificate = "-----BEGIN CERTIFICATE-----\nbm90IGEgY2VydGlmaWNhdGU=\n-----END CERTIFICATE-----\n";

/** Reads a mobile signature. */
export async function readSignature(context: CaseContext, path: SignaturePath): Promise<JsonObject> {
  const exchange = await context.call("getMobileSignature", { path });
  expectStatus(exchange, 200);
  return readMembers(exchange);
}

/** Creates a mobile signature. Throws `Skipped` when the policy of the target rejects the phone number of the kit. */
export async function createSignature(
  context: CaseContext,
  path: SignaturePath,
  members: JsonObject = {},
): Promise<{ readonly exchange: Exchange; readonly created: JsonObject }> {
  const exchange = await sendCreation(context, path, members);
  expectAccepted(exchange, 201);
  return { exchange, created: readMembers(exchange) };
}

/** Sends the creation of a mobile signature with the required members and these ones, also against the schema. */
export function sendCreation(
  context: CaseContext,
  path: SignaturePath,
  members: JsonObject = {},
  index = 0,
): Promise<Exchange> {
  const body = newSignature(context, index);
  return context.call("createMobileSignature", { path, body }, { body: JSON.stringify({ ...body, ...members }) });
}

/** No user has a mobile signature under this path. */
export async function expectNoSignature(context: CaseContext, path: SignaturePath, after: Exchange): Promise<void> {
  const exchange = await context.call("getMobileSignature", { path });
  expectError(exchange, "errors.noRecord", {}, [after]);
}
