import type { AnyResult } from "./result.ts";

/**
 * Tells whether the credential that was read is what a change with this body has made: its version is the next one, and
 * each member is as it was sent. An empty text clears a member, and one that is `undefined` was not sent.
 */
export function isMade(found: AnyResult, body: object = {}): boolean {
  if (found.status !== 200) return false;
  const credential = new Map<string, unknown>(Object.entries(found.body));
  const { version, ...members }: { readonly version?: unknown } = body;
  return (
    credential.get("version") === Number(version) + 1 &&
    Object.entries(members).every(([name, sent]) => sent === undefined || sent === (credential.get(name) ?? ""))
  );
}
