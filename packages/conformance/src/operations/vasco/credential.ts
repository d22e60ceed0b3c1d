/** What the cases of VASCO credentials share: reads, changes, and comparisons of whole credentials. */
import { operations, type StateName, type VascoCredentialUpdate } from "@credential-api/contract";
import { tokenDataOf } from "../../data/token-data.ts";
import { type ExpectedEntry, expectErrors } from "../../expect/expect-error.ts";
import { type Evidence, expectSame, expectStatus } from "../../expect/expect-response.ts";
import type { JsonObject } from "../../expect/read-json.ts";
import type { CallOptions, CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { Skipped } from "../../model/outcome.ts";
import { readMembers } from "../shared/credentials.ts";

export interface VascoPath {
  readonly clientExtId: string;
  readonly extId: string;
}

/** A credential as a response returned it. */
export interface Found {
  readonly exchange: Exchange;
  readonly members: JsonObject;
  readonly version: number;
  readonly policyExtId: string;
  readonly stateName: StateName;
}

/** The credential of a response with status 200 or 201. Reports do not show its token data. Throws `Failure` otherwise. */
export function toFound(context: CaseContext, exchange: Exchange, status = 200, evidence: Evidence = {}): Found {
  expectStatus(exchange, status, evidence);
  const members = readMembers(exchange);
  for (const data of tokenDataOf(members)) context.redact(data);
  return {
    exchange,
    members,
    version: Number(members.version),
    policyExtId: String(members.policyExtId),
    // A state that the contract does not have breaks the schema of the response, which is checked elsewhere.
    stateName: members.stateName as StateName,
  };
}

/** Reads the credential as it is. */
export async function readVasco(context: CaseContext, path: VascoPath, evidence: Evidence = {}): Promise<Found> {
  return toFound(context, await context.call("getVascoCredential", { path }), 200, evidence);
}

/** Sends a change that must be accepted. */
export async function changeVasco(
  context: CaseContext,
  path: VascoPath,
  body: VascoCredentialUpdate,
  evidence: Evidence = {},
): Promise<Found> {
  return toFound(context, await context.call("updateVascoCredential", { path, body }), 200, evidence);
}

/** Sends a change that must be rejected with these entries, and reads that nothing changed. `body` is any JSON. */
export async function rejectVasco(
  context: CaseContext,
  path: VascoPath,
  body: unknown,
  expected: readonly [ExpectedEntry, ...ExpectedEntry[]],
  options: CallOptions = {},
): Promise<Exchange> {
  const before = await readVasco(context, path);
  const request = { path, body: {} };
  const exchange = await context.call("updateVascoCredential", request, { body: JSON.stringify(body), ...options });
  expectErrors(exchange, expected);
  const after = await readVasco(context, path);
  expectMembers(after, before.members, { earlier: [before.exchange, exchange] });
  return exchange;
}

/**
 * The members that the contract has for a VASCO credential are as expected, absent ones included. A server can return more
 * members, about which the contract promises nothing.
 */
export function expectMembers({ members, exchange }: Found, expected: JsonObject, evidence: Evidence = {}): void {
  for (const name of operations.getVascoCredential.members) {
    expectSame(name, members[name], expected[name], exchange, evidence);
  }
}

/** Nothing changed, `version` and `lastModified` included. */
export function expectUnchanged(after: Found, before: Found): void {
  expectMembers(after, before.members, { earlier: [before.exchange] });
}

/** The credential is as before with these members, the next version and another time. `undefined` stands for an absent member. */
export function expectChanged(after: Found, before: Found, members: JsonObject): void {
  // First what the request is about, so that a failure names it.
  const { exchange, members: received } = after;
  for (const [name, value] of Object.entries(members)) {
    expectSame(name, received[name], value, exchange, { earlier: [before.exchange] });
  }
  const { lastModified } = received;
  const expected = { ...before.members, lastModified, version: before.version + 1, ...members };
  expectMembers(after, expected, { earlier: [before.exchange] });
}

/** No operation assigns a credential, so a target can run out of assigned ones. */
export async function assignedIfPossible({ data }: CaseContext): Promise<VascoPath> {
  try {
    return await data.vascoCredential({ assigned: true });
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    return data.vascoCredential();
  }
}
