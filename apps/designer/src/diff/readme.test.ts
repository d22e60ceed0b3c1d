import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { SpecCopy } from "../../test/spec-copy.ts";
import { release } from "../release/release.ts";
import { diff } from "./command.ts";

const readme = fileURLToPath(new URL("../../README.md", import.meta.url));
const OPERATION = "update-mobile-signature/operation.yaml";
const now = () => new Date("2026-11-21T12:00:00Z");

/** The examples of the README, by the comment above their output. */
const examples: Readonly<Record<string, (spec: SpecCopy) => Promise<string>>> = {
  "contract:diff after a state was added": async (spec) => {
    spec.replace("StateName.yaml", "archived]", "archived, stolen]");
    spec.replace("StateName.yaml", "record only.\n", "record only.\n  - The phone was reported stolen.\n");
    return run(spec);
  },
  "contract:diff after an extension without a rule was added": async (spec) => {
    spec.replace(OPERATION, "\nx-since:", "\nx-retries: 2\nx-since:");
    return run(spec);
  },
  "contract:diff --check after asking for one more permission": async (spec) => {
    const permission = "  - AccessControl.CredentialModify\n";
    spec.replace(OPERATION, permission, `${permission}  - AccessControl.CredentialView\n`);
    return run(spec, { check: true });
  },
  "contract:release after the limit of a body was raised, and the version with it": async (spec) => {
    spec.replace(OPERATION, "x-max-bytes: 65536", "x-max-bytes: 131072").setVersion("1.1.0");
    // Lint and drift look at the repository, and are tested elsewhere.
    const { version, summary, files } = await release({ folder: spec.folder, checks: [], now });
    return [
      `Released ${version}. ${summary}`,
      ...files.map((file) => `  spec/${file}`),
      "Commit these together.\n",
    ].join("\n");
  },
};

async function run(spec: SpecCopy, flags: { readonly check?: true } = {}): Promise<string> {
  const { stdout, stderr } = await diff({ ...flags, spec: spec.folder });
  return stdout + stderr;
}

const blockAfter = (title: string) => new RegExp(`(<!-- ${title} -->\n\`\`\`text\n)([\\s\\S]*?)(\`\`\`\n)`);

/** Lines of the contract move with every edit of it. What is said about them does not. */
const withoutLines = (text: string) =>
  text
    .replace(/(\.yaml):\d+/g, "$1:N")
    .replace(/^([> ]) +\d+ \|.*$/gm, "$1 N |")
    .replace(/\/enum\/\d+/g, "/enum/N");

it.each(Object.entries(examples))(
  "the README shows the real output: %s",
  async (title, example) => {
    const spec = new SpecCopy().setVersion("1.0.0").write("CHANGELOG.md", "# Changelog\n");
    try {
      await release({ folder: spec.folder, checks: [], now });
      const said = await example(spec);
      const text = readFileSync(readme, "utf8");
      if (process.env.UPDATE_README !== undefined) {
        writeFileSync(
          readme,
          text.replace(blockAfter(title), (_, open, __, close) => `${open}${said}${close}`),
        );
        return;
      }
      const [, , shown = "nothing"] = blockAfter(title).exec(text) ?? [];
      expect(withoutLines(shown)).toBe(withoutLines(said));
    } finally {
      spec.remove();
    }
  },
  60_000,
);
