import type { CallOptions } from "./options.ts";

/** What a change can be given beside its path and its draft. Its timeouts and its signal hold for each of its requests. */
export interface ChangeOptions extends CallOptions {
  /** How often the draft is asked at most. Default 3; 1 hands back the first conflict. */
  readonly maxAsks?: number | undefined;
}

/** A result with only what is looked at here. */
interface Result {
  readonly status: number | string;
  readonly body?: unknown;
}

/** Reads the credential, or sends the members to change with the version that was read. */
interface Requests<R> {
  read(): Promise<R>;
  update(body: object): Promise<R>;
  /** Makes of a version that was read one that can be sent. */
  toVersion(version: unknown): unknown;
}

/**
 * Reads, asks the draft for the members to change, and sends them with the version that was read. After a 409 it reads and
 * asks again, at most `maxAsks` times; then the 409 carries `mine`, `theirs` and `base`. A draft that answers nothing
 * changes nothing, and the result is that of the read. If the answer to an update is lost, it reads once more to learn
 * whether the change was made.
 */
export async function change<R extends Result>(
  { read, update, toVersion }: Requests<R>,
  draft: (current: unknown) => unknown,
  maxAsks = 3,
): Promise<R> {
  let base = await read();
  for (let asks = 1; ; asks++) {
    if (base.status !== 200) return base;
    // Frozen, because a draft that is changed instead of answered would change nothing, and tell nobody.
    const mine = await draft(Object.freeze(base.body));
    if (!mine) return base;
    const body = { ...mine, version: toVersion(Object(base.body).version) };
    const result = await update(body);
    if (Number(result.status) < 500 && result.status !== 409) return result;

    const theirs = await read();
    if (result.status !== 409) return isMade(theirs, body) ? theirs : result;
    if (theirs.status !== 200) return theirs;
    if (asks >= maxAsks) return Object.assign(result, { mine, theirs: theirs.body, base: base.body });
    base = theirs;
  }
}

/**
 * Tells whether the credential that was read is what a change with this body has made: its version is the next one, and
 * each member is as it was sent. An empty text clears a member.
 */
export function isMade({ status, body: credential }: Result, body: object = {}): boolean {
  const found = new Map<string, unknown>(Object.entries(Object(credential)));
  const { version, ...members }: { readonly version?: unknown } = body;
  return (
    status === 200 &&
    found.get("version") === Number(version) + 1 &&
    Object.entries(members).every(([name, value]) => (found.get(name) ?? "") === value)
  );
}
