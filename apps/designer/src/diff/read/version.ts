/** Major, minor and patch of `1.2.3`; undefined for anything else, labels included: a contract has none. */
export function parseVersion(text: string): readonly [number, number, number] | undefined {
  const [, major, minor, patch] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** Less than 0 when `one` is the older version. Both must be versions; anything else is the oldest of all. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [parseVersion(one) ?? [-1, 0, 0], parseVersion(other) ?? [-1, 0, 0]];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
