import type { Seed } from "@credential-api/reference";
import type { HistoryRecord, StoreRecord } from "./record.ts";

/** What a new store is filled with. */
export interface StoreSeed extends Seed {
  /** In the order of the positions for each credential. Default: none. */
  readonly history?: readonly HistoryRecord[];
}

/** A seed as records, in an order in which they can be written. */
export function toSeedRecords({
  clients,
  users,
  policies,
  credentials,
  history = [],
}: StoreSeed): readonly StoreRecord[] {
  return [
    ...clients.map((client) => ({ kind: "client", ...client }) as const),
    ...users.map((user) => ({ kind: "user", ...user }) as const),
    ...policies.map((policy) => ({ kind: "policy", ...policy }) as const),
    ...history,
    ...credentials.map((credential) => ({ kind: "credential", ...credential }) as const),
  ];
}

/** Records as a seed. */
export function toSeed(records: readonly StoreRecord[]): Required<StoreSeed> {
  const ofKind = <K extends StoreRecord["kind"]>(kind: K) =>
    records.filter((record): record is Extract<StoreRecord, { kind: K }> => record.kind === kind);
  return {
    clients: ofKind("client").map(({ kind: _, ...client }) => client),
    users: ofKind("user").map(({ kind: _, ...user }) => user),
    policies: ofKind("policy").map(({ kind: _, ...policy }) => policy),
    credentials: ofKind("credential").map(({ kind: _, ...credential }) => credential),
    history: ofKind("history"),
  };
}
