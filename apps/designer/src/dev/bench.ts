import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { copyRepository } from "./e2e/copy-repository.ts";
import { type DevSession, findFilesWith, startDev } from "./e2e/dev-session.ts";

/**
 * Measures, on a copy of this repository and with the real `pnpm dev`, how long a person waits for the verdict after a save:
 * from writing the file to the line on the terminal. Prints a table; `--write` puts it into the README as well.
 */
const ROUNDS = 7;

const SIGNATURE = "spec/operations/update-mobile-signature";

/** The member, where it is one: as a name, or in a list of names. */
const IDENTIFICATOR = /^( *(?:- )?)identificator(?=:|$)/gm;

interface Scenario {
  readonly what: string;
  /** Their names; or what the files of the contract say that are meant. */
  readonly files: readonly string[] | RegExp;
  readonly edit: (text: string) => string;
}

const scenarios: readonly Scenario[] = [
  {
    what: "YAML that is not closed",
    files: [`${SIGNATURE}/operation.yaml`],
    edit: (text) => text.replace("tags: [Mobile signature]", "tags: [Mobile signature"),
  },
  {
    what: "a `$ref` that leads nowhere",
    files: ["MobileSignatureUpdate.yaml"],
    edit: (text) => text.replace("StateName.yaml", "StateNam.yaml"),
  },
  {
    what: "a bound that examples do not keep",
    files: ["ModificationComment.yaml"],
    edit: (text) => text.replace("maxLength: 1000", "maxLength: 5"),
  },
  {
    what: "a comment (the contract is the same)",
    files: [`${SIGNATURE}/operation.yaml`],
    edit: (text) => `# A comment.\n${text}`,
  },
  {
    what: "a sentence of a description (served anew)",
    files: [`${SIGNATURE}/operation.yaml`],
    edit: (text) => text.replace("summary: Change the mobile", "summary: Alter the mobile"),
  },
  {
    what: "a new value of an enum (type-checked, served anew)",
    files: ["StateName.yaml"],
    edit: (text) =>
      text.replace(", archived]", ", archived, paused]").replace(/(x-evidence)/, "  paused: Waiting.\n$1"),
  },
  {
    what: "a member with another name (type errors, led back to the line)",
    files: IDENTIFICATOR,
    edit: (text) => text.replace(IDENTIFICATOR, "$1identifier"),
  },
  {
    what: "a line of the server's code (type-checked, served anew)",
    files: ["packages/reference/src/index.ts"],
    edit: (text) => `${text}\nexport const added = 1;\n`,
  },
];

const copy = copyRepository();
const startMs = performance.now();
const dev = await startDev(copy.root);
const readyMs = performance.now() - startMs;
try {
  const rows: string[] = [];
  for (const scenario of scenarios) {
    const { times, verdict } = await measure(dev, scenario);
    const [first = 0, last = 0] = [times[Math.floor(times.length / 2)], times.at(-1)];
    rows.push(`| ${scenario.what} | ${Math.round(first)} | ${Math.round(last)} | ${steps(verdict)} |`);
    process.stderr.write(`${rows.at(-1)}\n`);
  }
  const { model = "processor" } = cpus()[0] ?? {};
  const table = [
    "| after saving | median, ms | slowest, ms | of which, in the last round |",
    "|---|---|---|---|",
    ...rows,
    "",
    `${ROUNDS} rounds each; ${cpus().length} × ${model.trim()}, Node ${process.versions.node}. The first verdict after the start came after ${Math.round(readyMs / 100) / 10} s.`,
    "",
  ].join("\n");
  process.stdout.write(table);
  if (process.argv.includes("--write")) writeTable(table);
} finally {
  await dev.end();
  copy.remove();
}

async function measure(session: DevSession, { files: meant, edit }: Scenario) {
  const files = meant instanceof RegExp ? findFilesWith(copy.root, meant) : meant;
  const times: number[] = [];
  let verdict = "";
  for (let round = 0; round < ROUNDS; round++) {
    const savedMs = performance.now();
    const { text } = await session.save(files, edit);
    times.push(performance.now() - savedMs);
    verdict = text;
    await session.mend();
  }
  return { times: times.sort((one, other) => one - other), verdict };
}

/** The steps of the last line of a verdict: `lint 60, generate 110`. */
function steps(verdict: string): string {
  return / · \d+ ms \((.*)\)\s*$/.exec(verdict)?.[1] ?? "";
}

function writeTable(table: string): void {
  const file = fileURLToPath(new URL("../../README.md", import.meta.url));
  const before = readFileSync(file, "utf8");
  const between = /(<!-- bench:dev -->\n)[\s\S]*?(<!-- \/bench:dev -->)/;
  if (!between.test(before))
    throw new Error(`${file} has no place for the table: <!-- bench:dev --> … <!-- /bench:dev -->`);
  writeFileSync(
    file,
    before.replace(between, (_all, start, end) => `${start}${table}${end}`),
  );
}
