import { parseVersion } from "../read/version.ts";
import type { Verdict } from "./rule.ts";

/**
 * The version that follows `version` after a change of this verdict (semver.org).
 *
 * @throws Error when `version` is not a version.
 */
export function nextVersion(version: string, verdict: Verdict): string {
  const parts = parseVersion(version);
  if (parts === undefined) throw new Error(`${version} is not a version`);
  const [major, minor, patch] = parts;
  if (verdict === "major") return `${major + 1}.0.0`;
  return verdict === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
