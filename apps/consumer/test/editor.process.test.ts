import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appFolder } from "./support/folders.ts";
import { hoverIn } from "./support/hover.ts";
import { useProject } from "./support/install.ts";

const project = useProject();

test.each(["types.ts", "types.cts"])(
  "an editor shows what the contract says where the packed client is used: %s",
  (file) => {
    const path = join(project.folder, file);
    copyFileSync(join(appFolder, "test/fixtures/types.ts"), path);
    const hover = hoverIn(path);

    const operation = hover("updateMobileSignature(request");
    for (const expected of [
      "Change the mobile signature of a user.",
      "`AccessControl.CredentialModify`",
      "`body.modificationComment`: string, at most 1000 characters",
      "409 `errors.pessimisticLockingFailure`: The `version` in the request is not the current version of the credential.",
    ]) {
      expect(operation).toContain(expected);
    }
    expect(hover("changeVascoCredential(")).toContain("without overwriting concurrent changes");
    expect(hover('stateName: "disabled"')).toMatch(/State of the credential[\s\S]*Bounds: one of `initial`/);
    expect(hover("maxAsks")).toContain("How often the draft is asked at most.");
    expect(hover("raw.GET")).toContain("The client of openapi-fetch, which all operations go through");
    expect(hover("retryAfter;")).toContain("The seconds that the server asks to wait");
    expect(hover("respondWith(")).toContain("Makes a `fetch` that responds to every request for the operation");
    expect(hover("reportDrift(")).toContain("reports where it differs from the");
  },
);

test("a name without documentation shows none: the editor makes nothing up", () => {
  const path = project.write("bare.ts", "export const bare = 1;\nbare;\n");
  expect(hoverIn(path)("bare;")).toBe("const bare: 1");
});
