/** What each operation does with a valid request. None waits between reading and writing, so no change is lost. */
import { randomUUID } from "node:crypto";
import type { OperationId, ReceivedRequest } from "@credential-api/contract";
import { applyChange, isStale, newCredential, staleVersion, stateEdits, toEdits } from "./changes.ts";
import type { Client, Credential, Store } from "./data.ts";
import { type Reason, type Reply, refuse } from "./http.ts";
import { toPage } from "./pages.ts";
import { certificateReasons, duplicateReasons, findPolicy, msisdnReasons, repeatedModes } from "./rules.ts";

/** An operation that is added to the contract has its cases in the kit, and does not need a handler here. */
type Handlers = {
  readonly [Id in OperationId]?: (request: ReceivedRequest<Id>, store: Store) => Reply | Promise<Reply>;
};

export const handlers: Handlers = {
  getMobileSignature({ path }, store) {
    const { current, missing } = findSignature(path, store);
    return missing ?? { status: 200, body: current };
  },

  getVascoCredential({ path }, store) {
    const { current, missing } = findVasco(path, store);
    return missing ?? { status: 200, body: current };
  },

  updateMobileSignature({ path, body }, store) {
    const { client, current, missing } = findSignature(path, store);
    if (missing) return missing;
    if (isStale(current, body.version)) return staleVersion();
    const { version, ...members } = body;
    const { policy, reasons } = findPolicy(client, members.policyExtId ?? current.policyExtId, "MobileSignaturePolicy");
    if (members.msisdn !== current.msisdn) reasons.push(...msisdnReasons(policy, members.msisdn));
    reasons.push(...duplicateReasons(client, path.userExtId, members.msisdn));
    reasons.push(...certificateReasons(members.signerCert));
    if (reasons.length > 0) return broken(reasons);
    const next = applyChange(current, toEdits(current, members));
    client.signatures.set(path.userExtId, next);
    return { status: 200, body: next };
  },

  updateVascoCredential({ path, body }, store) {
    const { client, current, missing } = findVasco(path, store);
    if (missing) return missing;
    const { version, ...members } = body;
    if (isStale(current, version === undefined ? undefined : Number(version))) return staleVersion();
    const { policyExtId, reasons } = findPolicy(client, members.policyExtId, "VascoPolicy");
    if (reasons.length > 0) return broken(reasons);
    const next = applyChange(current, toEdits(current, { ...members, policyExtId }));
    client.vasco.set(path.extId, next);
    return { status: 200, body: next };
  },

  unassignVascoCredential({ path }, store) {
    const { client, current, missing } = findVasco(path, store);
    if (missing) return missing;
    if (current.userExtId === undefined) return { status: 200, body: current };
    const next = applyChange(current, { userExtId: undefined, ...stateEdits(current, "initial") });
    client.vasco.set(path.extId, next);
    return { status: 200, body: next };
  },

  createMobileSignature({ path, body }, store) {
    const { client, missing } = findUser(path, store);
    if (missing) return missing;
    const { policy, policyExtId, reasons } = findPolicy(client, body.policyExtId, "MobileSignaturePolicy");
    reasons.push(...msisdnReasons(policy, body.msisdn), ...duplicateReasons(client, path.userExtId, body.msisdn));
    reasons.push(...certificateReasons(body.signerCert));
    if (reasons.length > 0) return broken(reasons);
    if (client.signatures.has(path.userExtId)) {
      return refuse(422, "errors.mobileSignatureExists", "The user has a mobile signature.");
    }
    if (isTaken(client, body.extId)) {
      return refuse(422, "errors.duplicateValue", "The external ID is in use.", { pointer: "/extId" });
    }
    const { userExtId } = path;
    const own = { stateName: "active", ...body, userExtId, policyExtId, type: "MobileSignature" };
    const created = newCredential({ extId: randomUUID(), ...own });
    client.signatures.set(userExtId, created);
    return { status: 201, headers: { Location: "mobile-signature" }, body: created };
  },

  createVascoCredential({ path, body }, store) {
    const { client, missing } = findClient(path, store);
    if (missing) return missing;
    const { policyExtId, reasons } = findPolicy(client, body.policyExtId, "VascoPolicy");
    reasons.push(...repeatedModes(body.vascoTokens));
    if (body.extId === "." || body.extId === "..") {
      reasons.push({ code: "errors.invalidData", message: "No URL can contain the external ID.", pointer: "/extId" });
    }
    if (reasons.length > 0) return broken(reasons);
    if (isTaken(client, body.extId)) {
      return refuse(422, "errors.vascoExists", "The external ID is in use.", { pointer: "/extId" });
    }
    const created = newCredential({ extId: randomUUID(), stateName: "initial", ...body, policyExtId, type: "Vasco" });
    client.vasco.set(created.extId, created);
    return { status: 201, headers: { Location: `vasco/${encodeURIComponent(created.extId)}` }, body: created };
  },

  deleteMobileSignature({ path }, store) {
    const { client, missing } = findSignature(path, store);
    if (missing) return missing;
    client.signatures.delete(path.userExtId);
    return { status: 204 };
  },

  listVascoCredentials({ path, query }, store) {
    const { client, missing } = findClient(path, store);
    return missing ?? { status: 200, body: toPage([...client.vasco.values()], query) };
  },

  listUserCredentials({ path: { clientExtId, extId: userExtId }, query }, store) {
    const { client, missing } = findUser({ clientExtId, userExtId }, store);
    if (missing) return missing;
    const own = [...client.signatures.values(), ...client.vasco.values()].filter(
      (each) => each.userExtId === userExtId,
    );
    return { status: 200, body: toPage(own.map(toShared), query) };
  },
};

type Found<T> =
  | (T & { readonly missing?: undefined })
  | ({ readonly [Name in keyof T]?: never } & { readonly missing: Reply });

function findClient(path: { clientExtId: string }, store: Store): Found<{ client: Client }> {
  const client = store.get(path.clientExtId);
  return client === undefined ? { missing: noRecord("The client does not exist.") } : { client };
}

function findUser(path: { clientExtId: string; userExtId: string }, store: Store): Found<{ client: Client }> {
  const found = findClient(path, store);
  if (found.missing || found.client.users.has(path.userExtId)) return found;
  return { missing: noRecord("The user does not exist.") };
}

type FoundCredential = Found<{ client: Client; current: Credential }>;

function findSignature(path: { clientExtId: string; userExtId: string }, store: Store): FoundCredential {
  const { client, missing } = findUser(path, store);
  if (missing) return { missing };
  const current = client.signatures.get(path.userExtId);
  return current === undefined ? { missing: noRecord("The user has no mobile signature.") } : { client, current };
}

function findVasco(path: { clientExtId: string; extId: string }, store: Store): FoundCredential {
  const { client, missing } = findClient(path, store);
  if (missing) return { missing };
  const current = client.vasco.get(path.extId);
  return current === undefined ? { missing: noRecord("The VASCO credential does not exist.") } : { client, current };
}

function isTaken({ signatures, vasco }: Client, extId: string | undefined): boolean {
  return [...signatures.values(), ...vasco.values()].some((credential) => credential.extId === extId);
}

/** The members that credentials of all types have. */
function toShared({
  identificator,
  msspIdentifier,
  signerCert,
  msisdn,
  vascoTokens,
  ...shared
}: Credential): Credential {
  return shared;
}

function noRecord(message: string): Reply {
  return refuse(404, "errors.noRecord", message);
}

function broken(reasons: readonly Reason[]): Reply {
  const errors = reasons.toSorted((a, b) => ((a.pointer ?? "") < (b.pointer ?? "") ? -1 : 1));
  return { status: 422, body: { errors } };
}
