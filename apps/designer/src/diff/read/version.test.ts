import { describe, expect, it } from "vitest";
import { nextVersion } from "../rules/next-version.ts";
import { compareVersions, parseVersion } from "./version.ts";

describe("versions", () => {
  it("are three numbers and nothing else", () => {
    expect(parseVersion("1.20.3")).toEqual([1, 20, 3]);
    for (const text of ["1.2", "1.2.3-beta", "v1.2.3", "01.2.3", "1.2.3.4", ""])
      expect(parseVersion(text)).toBeUndefined();
  });

  it("are compared by number", () => {
    const sorted = ["0.0.1", "1.9.0", "1.9.1", "1.10.0"];
    expect(sorted.toReversed().sort(compareVersions)).toEqual(sorted);
  });

  it("rise by the verdict", () => {
    expect(nextVersion("1.2.3", "patch")).toBe("1.2.4");
    expect(nextVersion("1.2.3", "minor")).toBe("1.3.0");
    expect(nextVersion("1.2.3", "major")).toBe("2.0.0");
    expect(() => nextVersion("1.2", "patch")).toThrow("1.2 is not a version");
  });
});
