/** Major, minor and patch of `1.2.3`; undefined for anything else, labels included: a contract has none. */
export function parseVersion(text: string): readonly [number, number, number] | undefined {
  const [, major, minor, patch] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** Less than 0 when `one` is the older version of the contract, or the older release of the product: `9` before `10`. */
export function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
