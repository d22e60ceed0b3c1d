/** A credential in memory that is changed by the rules of the contract, with at most one defect. */
import { setImmediate } from "node:timers/promises";
import { errors } from "@credential-api/contract";
import type { Exchange } from "../../src/model/exchange.ts";
import { type Changeable, sharedMembers } from "../../src/operations/shared/changes/changeable.ts";
import { toErrorResponse, toResponse } from "../cases/scripted-context.ts";

type Members = Readonly<Record<string, unknown>>;

/** What the credential does wrong. */
export interface Defect {
  /** What it makes of the body before anything else. */
  readonly reads?: (body: Members) => Members;
  /** The error that it returns; `undefined` accepts the request. */
  readonly rejects?: (found: Rejection | undefined, body: Members, current: Members) => Rejection | undefined;
  /** What it stores. */
  readonly stores?: (next: Members, current: Members, body: Members) => Members;
  /** What it returns, but does not store. */
  readonly returns?: (credential: Members) => Members;
  /** What a read returns. */
  readonly shows?: (credential: Members) => Members;
  /** It reads, waits, and writes what it has read. */
  readonly races?: "member" | "credential";
  /** It stores what it rejects. */
  readonly storesRejected?: boolean;
}

type Rejection = readonly [code: keyof typeof errors, pointer: string];

/** A kind of credential whose version is a number or a text. Every case gets a new one. */
export function fakeCredential(version: "number" | "text", defect: Defect = {}): Changeable {
  return {
    id: version === "number" ? "updateMobileSignature" : "updateVascoCredential",
    open: async () => open(version, defect),
    toVersion: version === "number" ? (number) => number : String,
    members: [
      ...sharedMembers,
      { name: "policyExtId", other: () => "policy-2" },
      { name: "identificator", other: () => "MSS-2" },
    ],
    policies: () => ["policy-1", "policy-2"],
  };
}

function open(version: "number" | "text", defect: Defect): Awaited<ReturnType<Changeable["open"]>> {
  let stored: Members = {
    created: "2026-01-12T08:15:00Z",
    lastModified: "2026-03-02T14:05:30Z",
    version: 7,
    extId: "credential-1",
    policyExtId: "policy-1",
    stateName: "active",
    stateChangeReason: "initialized",
    stateChangeDetail: "Registered at the service desk",
    modificationComment: "New phone registered",
    identificator: "MSS-1",
  };
  const toExchange = (response: Exchange["response"]): Exchange => ({
    request: { method: "PATCH", path: "/credential", headers: [] },
    response,
  });
  return {
    read: async () => toExchange(toResponse(200, defect.shows?.(stored) ?? stored)),
    change: async (members) => {
      const sent: Members = JSON.parse(JSON.stringify(members));
      const body = defect.reads?.(sent) ?? sent;
      const current = stored;
      if (defect.races !== undefined) await setImmediate();
      const found = reject(body, current, version);
      const rejection = defect.rejects === undefined ? found : defect.rejects(found, body, current);
      const next = apply(body, current);
      const wanted = defect.stores?.(next, current, body) ?? next;
      if (rejection === undefined || defect.storesRejected)
        stored =
          defect.races === "member"
            ? { ...stored, ...pick(wanted, body), version: Number(stored.version) + 1 }
            : wanted;
      if (rejection === undefined) return toExchange(toResponse(200, defect.returns?.(stored) ?? stored));
      const [code, pointer] = rejection;
      return toExchange(toErrorResponse(errors[code].status, code, [], pointer));
    },
  };
}

function reject(body: Members, current: Members, type: "number" | "text"): Rejection | undefined {
  const { version, policyExtId } = body;
  const isText = typeof version === "string" && /^(0|[1-9]\d*)$/.test(version) && !version.endsWith("\n");
  const isValid = type === "text" ? isText : Number.isInteger(version);
  const inRange = Number(version) >= 0 && Number(version) <= 2_147_483_647;
  if (version !== undefined && !(isValid && inRange)) return ["errors.invalidData", "/version"];
  if (version !== undefined && Number(version) !== current.version)
    return ["errors.pessimisticLockingFailure", "/version"];
  if (policyExtId === "policy-of-other-type") return ["errors.policyViolation", "/policyExtId"];
  const isKnown = policyExtId === undefined || policyExtId === "policy-1" || policyExtId === "policy-2";
  return isKnown ? undefined : ["errors.missingReferenceData", "/policyExtId"];
}

function apply({ version: _, ...body }: Members, current: Members): Members {
  const isNew = body.stateName !== undefined && body.stateName !== current.stateName;
  const { stateChangeDetail, ...others } = current;
  const ofState = isNew ? { ...others, stateChangeReason: "changed-by-admin" } : current;
  const { modificationComment, ...rest } = { ...ofState, ...body } as Members;
  const next =
    modificationComment === "" || modificationComment === undefined ? rest : { ...rest, modificationComment };
  const names = new Set([...Object.keys(current), ...Object.keys(next)]);
  const isChanged = [...names].some((name) => next[name] !== current[name]);
  return isChanged
    ? { ...next, version: Number(current.version) + 1, lastModified: `${new Date().toISOString().slice(0, 19)}Z` }
    : current;
}

function pick(from: Members, names: Members): Members {
  return Object.fromEntries(Object.keys(names).map((name) => [name, from[name]]));
}
