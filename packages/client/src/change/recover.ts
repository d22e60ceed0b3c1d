import type { AnyResult } from "../any-result.ts";
import { type Members, wasApplied } from "./was-applied.ts";

/**
 * Finds out what became of a versioned change whose response was lost, by reading the credential once. `body` is what was
 * sent, `settable` the members that can be set, `base` the credential as it was before, if that is known.
 *
 * A change that was applied is the result of the read, with `recovered`. One that was not stays as it ended, and "unknown"
 * becomes the conflict that its 409 says. What cannot be known stays as it is, with what was read.
 */
export async function recover(
  result: AnyResult,
  body: Members,
  settable: readonly string[],
  read: () => Promise<AnyResult>,
  base?: Members,
): Promise<AnyResult> {
  const found = await read();
  const attempts = result.attempts + found.attempts;
  const current: Members | undefined = found.status === 200 ? { ...Object(found.body) } : undefined;
  const isApplied = current && wasApplied(current, body, settable, base);
  if (isApplied) return Object.assign(found, { attempts, recovered: true });
  if (result.status !== "unknown") return Object.assign(result, { attempts });
  return Object.assign(result, { attempts }, isApplied === false ? { status: 409 } : current && { current });
}
