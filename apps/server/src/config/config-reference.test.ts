/** The README's table of settings, the settings that are read, and the code that reads them are held equal. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settings } from "./config.ts";
import { projectRoot, SettingError } from "./setting-readers.ts";
import type { Setting, Settings } from "./settings/setting.ts";

const server = join(projectRoot, "apps/server");

/** The sources of the server, by path: everything that a process of it can run. */
const sources = ["src", "bin"].flatMap((folder) =>
  readdirSync(join(server, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|js)$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(server, folder, name), "utf8") })),
);

/** Variables that no person sets: npm, the development loop and `bin/server.js` do. */
const ofTools: ReadonlySet<string> = new Set(["INIT_CWD", "DEV_LOOP", "CONSOLE_BUILD"]);

/** The rows of the table: one for each setting. */
function toRows(table: Settings): readonly string[] {
  return Object.entries(table).map(
    ([name, setting]) =>
      `| \`${name}\` | ${setting.default === "" ? "" : `\`${setting.default}\` `}| ${setting.meaning} |`,
  );
}

function rowsOf(readme: string): readonly string[] {
  // The formatter pads cells to equal width.
  const unpadded = readme.split("\n").map((line) => line.replace(/ {2,}/g, " "));
  return unpadded.filter((line) => /^\| `[A-Z_]+` \|/.test(line));
}

/** The bounds that a reader names when it rejects a text, as the table writes them; undefined when it has none. */
function boundsOf({ read }: Setting<unknown>): string | undefined {
  try {
    read("no such value", "/");
  } catch (error) {
    if (error instanceof SettingError) return /from (\d+ to \d+)\./.exec(error.message)?.[1];
    throw error;
  }
  return undefined;
}

/** The environment variables that a source reads by name. */
function variablesIn(text: string): readonly string[] {
  const direct = [...text.matchAll(/\b(?:environment|process\.env)\.([A-Z][A-Z_]+)\b/g)];
  const destructured = [...text.matchAll(/\{([^{}]*)\}(?:: CliContext\["environment"\]| = process\.env)/g)].flatMap(
    ([, names = ""]) => [...names.matchAll(/\b([A-Z][A-Z_]+)\b/g)],
  );
  return [...direct, ...destructured].map(([, name = ""]) => name);
}

/** The settings that no source uses, except where they are defined. */
function unused(names: readonly string[], files: readonly { readonly path: string; readonly text: string }[]) {
  const users = files.filter(({ path }) => !path.startsWith("src/config/settings/"));
  return names.filter((name) => !users.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text)));
}

test("the README's table is this table", () => {
  const readme = readFileSync(join(server, "README.md"), "utf8");
  expect(rowsOf(readme)).toEqual(toRows(settings));
});

test("every variable that the server reads is in the table", () => {
  const read = sources.flatMap(({ text }) => variablesIn(text)).filter((name) => !ofTools.has(name));
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((name) => !(name in settings))).toEqual([]);
});

test("every setting is used", () => {
  expect(unused(Object.keys(settings), sources)).toEqual([]);
});

describe("the table says of", () => {
  test.each(Object.entries<Setting<unknown>>(settings))("%s what its reader accepts", (_, setting) => {
    expect(() => setting.read(setting.default, "/")).not.toThrow();
    const bounds = boundsOf(setting);
    if (bounds !== undefined) expect(setting.meaning).toContain(bounds);
  });
});

describe("would be found:", () => {
  test("a default that the README does not have", () => {
    const readme = readFileSync(join(server, "README.md"), "utf8").replace("| `3000`", "| `3001`");
    expect(rowsOf(readme)).not.toEqual(toRows(settings));
  });

  test("a variable that is read and not in the table", () => {
    expect(variablesIn("const port = process.env.SECRET_PORT || 1;")).toEqual(["SECRET_PORT"]);
    expect(variablesIn('function f({ OTHER }: CliContext["environment"]) {}')).toEqual(["OTHER"]);
  });

  test("a setting that nothing uses", () => {
    expect(unused(["PORT", "LEFT_OVER"], sources)).toEqual(["LEFT_OVER"]);
  });

  test("bounds that the table does not have", () => {
    expect(boundsOf(settings.PORT)).toBe("0 to 65535");
    expect("The port to listen on.").not.toContain(boundsOf(settings.PORT));
  });
});
