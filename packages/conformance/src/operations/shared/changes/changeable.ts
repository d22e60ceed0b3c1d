import type { OperationId } from "@credential-api/contract";
import { expectAccepted, expectSame, expectStatus } from "../../../expect/expect-response.ts";
import type { JsonObject } from "../../../expect/read-json.ts";
import type { CallOptions, CaseContext, PolicyNames } from "../../../model/context.ts";
import type { Exchange } from "../../../model/exchange.ts";
import { readMembers } from "../credentials.ts";

/** A kind of credential that can be changed, as the cases see it that all kinds share. */
export interface Changeable {
  /** The operation that changes it. */
  readonly id: OperationId;
  /** Takes a credential of the starting data. Throws `Skipped` when there is none. */
  readonly open: (context: CaseContext) => Promise<OpenCredential>;
  /** A version as requests of the operation have it: a number or a text. */
  readonly toVersion: (version: number) => number | string;
  /** The members that a change can set. */
  readonly members: readonly SettableMember[];
  /** Two policies of the right type. Throws `Skipped` when the configuration names none. */
  readonly policies: (names: PolicyNames) => readonly [string, string];
}

/** One credential, for one case. */
export interface OpenCredential {
  readonly read: () => Promise<Exchange>;
  /**
   * Changes these members, also against the schema. Members that the operation sets when they are left out are
   * sent with their current values.
   */
  readonly change: (members: JsonObject, options?: CallOptions) => Promise<Exchange>;
}

/** A member that a change can set. */
export interface SettableMember {
  readonly name: string;
  /** A valid value that the credential does not have. Throws `Skipped` when the configuration supplies none. */
  readonly other: (context: CaseContext, current: JsonObject) => unknown;
}

/** The members that all kinds share, without the policy. */
export const sharedMembers: readonly SettableMember[] = [
  { name: "stateName", other: (_, { stateName }) => (stateName === "active" ? "disabled" : "active") },
  { name: "modificationComment", other: ({ seed }) => `Conformance ${seed}` },
];

/** The credential as it is now, with the members of the contract. */
export async function readCredential({ read }: OpenCredential): Promise<JsonObject> {
  const exchange = await read();
  expectStatus(exchange, 200);
  return readMembers(exchange);
}

/** The credential that a successful change returned, with the members of the contract. */
export function changedCredential(exchange: Exchange, earlier: readonly Exchange[] = []): JsonObject {
  expectAccepted(exchange, 200, { earlier });
  return readMembers(exchange);
}

/** `version` of a credential; NaN if it has none, so that every comparison fails. */
export function versionOf({ version }: JsonObject): number {
  return typeof version === "number" ? version : Number.NaN;
}

/** The members of two credentials differ in these alone. */
export function expectOthersKept(
  received: JsonObject,
  before: JsonObject,
  changed: readonly string[],
  exchange: Exchange,
): void {
  const names = new Set([...Object.keys(before), ...Object.keys(received)]);
  for (const name of changed) names.delete(name);
  for (const name of names) expectSame(name, received[name], before[name], exchange);
}
