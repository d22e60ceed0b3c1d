import type { CredentialRecord, HistoryRecord } from "./record.ts";

/**
 * Puts each credential after its history. Both come in the order of the UTF-8 bytes of client and credential, and so do
 * the results; memory does not grow with their number.
 */
export async function* inOrder(
  histories: Iterable<HistoryRecord> | AsyncIterable<HistoryRecord>,
  credentials: Iterable<CredentialRecord> | AsyncIterable<CredentialRecord>,
): AsyncGenerator<HistoryRecord | CredentialRecord> {
  const rest = iterate(credentials);
  try {
    let next = await rest.next();
    for await (const entry of histories) {
      while (!next.done && isBefore(next.value, entry)) {
        yield next.value;
        next = await rest.next();
      }
      yield entry;
    }
    for (; !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return(undefined);
  }
}

async function* iterate<T>(values: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, undefined> {
  yield* values;
  return undefined;
}

function isBefore({ clientExtId, credential }: CredentialRecord, { entry }: HistoryRecord): boolean {
  return (compareBytes(clientExtId, entry.clientExtId) || compareBytes(credential.extId, entry.credentialExtId)) < 0;
}

/** The order of the UTF-8 bytes. JavaScript compares UTF-16, which has another order for characters of two units. */
function compareBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
