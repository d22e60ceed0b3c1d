/** A credential, or the members of one. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * Tells whether a versioned change was applied, from the credential as it was read afterwards; nothing if that cannot be
 * known.
 *
 * - `false`: the version is still the one that was sent, or it is the next one and a member differs from what was sent. Only
 *   one change can have made the next version, and it was not this one.
 * - `true`: the version is the next one, every member is as it was sent, and no other member that can be set differs from
 *   `base`, the credential as it was before. Another caller's change to the same values looks the same; without `base`, so
 *   does one that changed more.
 * - nothing: the credential has changed more than once since, or in more members than were sent.
 *
 * An empty text clears a member, and a member that is `undefined` was not sent. `settable` names the members that the
 * request can set.
 */
export function wasApplied(
  found: Members,
  sent: Members,
  settable: readonly string[],
  base: Members | undefined,
): boolean | undefined {
  const ahead = Number(found.version) - Number(sent.version);
  if (ahead !== 1) return ahead === 0 ? false : undefined;
  let isApplied: boolean | undefined = true;
  for (const name of settable) {
    if (name === "version") continue;
    if (sent[name] === undefined) {
      if (base && base[name] !== found[name]) isApplied = undefined;
    } else if (sent[name] !== (found[name] ?? "")) {
      return false;
    }
  }
  return isApplied;
}
