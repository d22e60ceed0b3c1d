import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openLanguageServer } from "./editors/language-server.ts";
import { openLanguageService } from "./editors/language-service.ts";

const file = fileURLToPath(new URL("queries-call-site.fixture.ts", import.meta.url));

test.each([
  ["TypeScript 5.9", openLanguageService],
  ["TypeScript 7", openLanguageServer],
])("an editor with %s shows what the contract says of an operation where its query is made", async (_name, open) => {
  const editor = await open({ [file]: readFileSync(file, "utf8") });
  onTestFinished(() => editor.close());
  expect(await editor.hover({ file, text: "getMobileSignature({" })).toContain("`AccessControl.CredentialView`");
  const update = await editor.hover({ file, text: "updateVascoCredential()" });
  expect(update).toContain("Change a VASCO credential.");
  expect(update).toContain("409 `errors.pessimisticLockingFailure`");
  expect(await editor.hover({ file, text: "changeMobileSignature()" })).toContain(
    "without overwriting concurrent changes",
  );
});
