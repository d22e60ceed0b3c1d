import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findPrompts } from "./prompt.ts";
import { repository } from "./workspace-copy.ts";
import { listWrittenFiles } from "./written-files.ts";

it("nothing that `contract:new` wrote is left to be filled in", async () => {
  const files = (await listWrittenFiles(repository)).filter(
    // READMEs show what the command says.
    (file) => !file.startsWith("apps/designer/src/grow/") && !file.endsWith("README.md"),
  );
  const prompts = files.flatMap((file) =>
    findPrompts(readFileSync(join(repository, file), "utf8")).map(({ line, excerpt }) => `${file}:${line}: ${excerpt}`),
  );
  expect(prompts).toEqual([]);
});
