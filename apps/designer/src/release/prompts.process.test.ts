import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../../test/workspace-copy.ts";
import { findPrompts } from "./prompts.ts";

it("finds nothing in the repository that `contract:new` left to be filled in", () => {
  const files = execFileSync("git", ["ls-files", "-z", "--deduplicate"], { cwd: repository, encoding: "utf8" })
    .split("\0")
    // READMEs show what the command prints; the scaffold writes it.
    .filter(
      (file) => /\.(?:ts|yaml|md)$/.test(file) && !/README\.md$|^apps\/designer\/(?:src|templates|test)\//.test(file),
    );
  const prompts = files.flatMap((file) =>
    findPrompts(readFileSync(join(repository, file), "utf8")).map(({ line, excerpt }) => `${file}:${line}: ${excerpt}`),
  );
  expect(prompts).toEqual([]);
});
