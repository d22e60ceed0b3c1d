import type { AnyResult, AnySuccess } from "../any-result.ts";
import type { Clock } from "../http/clock.ts";
import { isFailure, withTimeout } from "../http/with-timeout.ts";
import { toFailedResult } from "../operations/to-result.ts";
import { type CallOptions, checkNumbers } from "../options.ts";
import { recover } from "./recover.ts";
import type { Members } from "./was-applied.ts";

/**
 * What a change can be given beside its path and its draft. Timeouts and signal apply to each of its requests. `Credential` is
 * what it changes.
 */
export interface ChangeOptions<Credential = { readonly version: number }> extends CallOptions {
  /** How often the draft is asked at most. Default 3; 1 returns the first conflict. */
  readonly maxAsks?: number | undefined;
  /**
   * The credential as a person has seen it. The change does not read it first: the draft gets this one, and its version is sent,
   * so that what others have changed since is a conflict. Default: the credential as it is.
   */
  readonly base?: Credential | undefined;
}

/** The requests that a change is made of. */
export interface ChangeRequests {
  read(): Promise<AnyResult>;
  update(body: Members): Promise<AnyResult>;
  /** The members that the update can set. */
  readonly settable: readonly string[];
  /** Makes of a version that was read one that can be sent. */
  toVersion(version: unknown): unknown;
}

/**
 * Reads (unless it is given a `base`), asks the draft for the members to change, and sends them with the version that was read.
 * After a 409 it reads and asks again, at most `maxAsks` times; then the 409 carries `mine`, `theirs` and `base`. A draft that
 * returns nothing changes nothing, and the result is that of a read. It never asks again while the outcome of an update is unknown, because the
 * change could be applied twice. The signal ends the wait for a draft, too.
 *
 * @throws what the draft throws, unless the signal is aborted; TypeError when `maxAsks` is not positive.
 */
export async function change(
  { read, update, settable, toVersion }: ChangeRequests,
  draft: (current: unknown) => unknown,
  given: ChangeOptions,
  clock: Clock,
): Promise<AnyResult> {
  checkNumbers(given);
  const { maxAsks = 3, signal } = given;
  // A cast: of a result, what was seen has the body.
  let base = given.base ? ({ status: 200, body: given.base } as AnySuccess) : await read();
  for (let asks = 1; ; asks++) {
    if (base.status !== 200) return base;
    // Frozen, because a draft that changes it instead of returning changes would have no effect. A copy, because the result
    // is the caller's to change.
    const current: Members = Object.freeze({ ...Object(base.body) });
    const drafted = await withTimeout(clock, Number.POSITIVE_INFINITY, signal, async () => ({
      mine: await draft(current),
    }));
    if (isFailure(drafted)) {
      if (drafted.status === "aborted" || signal?.aborted) return toFailedResult("aborted", drafted.cause, 0);
      throw drafted.cause;
    }
    const { mine } = drafted;
    if (!mine) return base.attempts ? base : read();
    const body: Members = { ...mine, version: toVersion(current.version) };
    const updated = await update(body);
    const result = mayBeApplied(updated) ? await recover(updated, body, settable, read, current) : updated;
    if (result.status !== 409) return result;

    const theirs = await read();
    if (theirs.status !== 200) return theirs;
    if (asks >= maxAsks) return Object.assign(result, { mine, theirs: theirs.body, base: base.body });
    base = theirs;
  }
}

/** Whether an update may have been applied although no response says so. */
function mayBeApplied({ status, attempts }: AnyResult): boolean {
  const isDecided = Number(status) < 500 || status === "aborted" || status === "token";
  return attempts > 0 && !isDecided;
}
