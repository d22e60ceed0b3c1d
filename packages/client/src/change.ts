import type { Clock } from "./clock.ts";
import { isMade } from "./is-made.ts";
import { type CallOptions, checkPositive } from "./options.ts";
import type { AnyResult } from "./result.ts";
import { untilAborted, within } from "./within.ts";

/** What a change can be given beside its path and its draft. Its timeouts and its signal hold for each of its requests. */
export interface ChangeOptions extends CallOptions {
  /** How often the draft is asked at most. Default 3; 1 hands back the first conflict. */
  readonly maxAsks?: number | undefined;
}

/** Reads the credential, or sends the members to change with the version that was read. */
interface Requests {
  read(): Promise<AnyResult>;
  update(body: object): Promise<AnyResult>;
  /** Makes of a version that was read one that can be sent. */
  toVersion(version: unknown): unknown;
}

/**
 * Reads, asks the draft for the members to change, and sends them with the version that was read. After a 409 it reads and
 * asks again, at most `maxAsks` times; then the 409 carries `mine`, `theirs` and `base`. A draft that answers nothing
 * changes nothing, and the result is that of the read. If the answer to an update is lost, it reads once more to learn
 * whether the change was made. The signal ends the wait for a draft, too.
 *
 * @throws what the draft throws, unless the signal has fired; TypeError when `maxAsks` is not positive.
 */
export async function change(
  { read, update, toVersion }: Requests,
  draft: (current: unknown) => unknown,
  { maxAsks = 3, signal }: ChangeOptions,
  clock: Clock,
): Promise<AnyResult> {
  checkPositive({ maxAsks });
  let base = await read();
  for (let asks = 1; ; asks++) {
    if (base.status !== 200) return base;
    // Frozen, because a draft that is changed instead of answered would change nothing, and tell nobody. A copy, because
    // what is handed back is the caller's to change.
    const current: Readonly<Record<string, unknown>> = Object.freeze({ ...base.body });
    const drafted = await within(clock, Number.POSITIVE_INFINITY, signal, async (ending) => ({
      mine: await Promise.race([draft(current), untilAborted(ending)]),
    }));
    if ("cause" in drafted) {
      if (drafted.status !== "aborted") throw drafted.cause;
      return { status: drafted.status, cause: drafted.cause, attempts: 0 };
    }
    const { mine } = drafted;
    if (!mine) return base;
    const body = { ...mine, version: toVersion(current.version) };
    const result = await update(body);
    const isConflict = result.status === 409;
    if (!isConflict && Number(result.status) < 500) return result;

    const theirs = await read();
    if (!isConflict) return isMade(theirs, body) ? theirs : result;
    if (theirs.status !== 200) return theirs;
    if (asks >= maxAsks) return Object.assign(result, { mine, theirs: theirs.body, base: base.body });
    base = theirs;
  }
}
