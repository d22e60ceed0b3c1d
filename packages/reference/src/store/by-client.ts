import type { CredentialKey } from "./store.ts";

/**
 * A map from an external id within a client to a value. It looks up the two texts one after the other: one text of both
 * would have to be made and interned for each look-up.
 */
export class ByClient<Value> {
  readonly #clients = new Map<string, Map<string, Value>>();

  get(clientExtId: string, id: string): Value | undefined {
    return this.#clients.get(clientExtId)?.get(id);
  }

  has(clientExtId: string, id: string): boolean {
    return this.#clients.get(clientExtId)?.has(id) ?? false;
  }

  set(clientExtId: string, id: string, value: Value): void {
    const values = this.#clients.get(clientExtId);
    if (values === undefined) this.#clients.set(clientExtId, new Map([[id, value]]));
    else values.set(id, value);
  }

  delete(clientExtId: string, id: string): void {
    this.#clients.get(clientExtId)?.delete(id);
  }

  /** The values of a client, in the order in which their ids came. */
  valuesOf(clientExtId: string): readonly Value[] {
    return [...(this.#clients.get(clientExtId)?.values() ?? [])];
  }
}

/** The id of a credential among those of its client and type. */
export function idOf(key: CredentialKey): string {
  return "userExtId" in key ? key.userExtId : key.extId;
}
