import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { parseConfiguration } from "../read-configuration.ts";
import { type Answers, renderConfiguration, type TokenKind, tokenKinds } from "./render-configuration.ts";

/** The terminal in which `--init` asks. */
export interface InitIo {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly signal: AbortSignal;
}

/** The text of `--init --help`. */
const initUsage = `Usage: conformance --init [options]

Writes a configuration with comments. In a terminal it asks for what no option gives.

  --config <file>        the file to write; default conformance.yaml
  --client <extId>       the client of the test data
  --other-client <extId> a client outside the data room
  --users-with <list>    users with a mobile signature, separated by commas
  --users-without <list> users without a mobile signature
  --assigned <list>      VASCO credentials with a user
  --unassigned <list>    VASCO credentials without a user
  --create               lets the kit create credentials through the contract
  --tokens <kind>        ${tokenKinds.join(", ")}
  --force                replaces the file if it exists
`;

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const options = {
  init: flag,
  help: { ...flag, short: "h" },
  config: text,
  client: text,
  "other-client": text,
  "users-with": text,
  "users-without": text,
  assigned: text,
  unassigned: text,
  create: flag,
  tokens: text,
  force: flag,
} as const;

/**
 * Writes a configuration from options and prompts.
 *
 * @throws Error when an option is wrong or missing, when the file exists, or when the prompt is interrupted; nothing is
 * written then.
 */
export async function runInit(args: readonly string[], io: InitIo): Promise<void> {
  const { values } = parseArgs({ args: [...args], options });
  if (values.help === true) {
    io.stdout.write(initUsage);
    return;
  }
  const file = values.config ?? "conformance.yaml";
  const answers = await collect(values, io);
  const content = renderConfiguration(answers);
  // Secrets are not there yet; everything else must be right.
  const anySecret = new Proxy<Record<string, string>>({}, { get: () => "x".repeat(32) });
  parseConfiguration(content, file, { environment: anySecret });
  write(file, content, values.force === true);
  const variables = [...new Set(content.matchAll(/^[^#\n]*\{ env: (\w+) \}/gm))].map(([, name]) => name);
  const toSet = variables.length === 0 ? "" : ` Set ${variables.join(", ")}.`;
  io.stdout.write(`${file} is written.${toSet} Then: conformance https://host --config ${file}\n`);
}

type Given = {
  readonly [Name in keyof typeof options]?: (typeof options)[Name]["type"] extends "string" ? string : boolean;
};

async function collect(given: Given, io: InitIo): Promise<Answers> {
  const ask = io.stdin.isTTY === true ? createPrompt(io) : undefined;
  try {
    const read = async (name: keyof Given & string, question: string): Promise<string> => {
      const value = given[name];
      return typeof value === "string" ? value : ((await ask?.question(question)) ?? "").trim();
    };
    const many = async (name: keyof Given & string, question: string) =>
      (await read(name, `${question} (separated by commas, empty: none): `))
        .split(",")
        .map((each) => each.trim())
        .filter(Boolean);
    const client = await read("client", "Client of the test data: ");
    if (client === "") throw new Error("--client is missing: give the client of the test data");
    const otherClient = await read("other-client", "Client outside the data room (empty: none): ");
    const usersWith = await many("users-with", "Users with a mobile signature");
    const usersWithout = await many("users-without", "Users without a mobile signature");
    const assigned = await many("assigned", "VASCO credentials with a user");
    const unassigned = await many("unassigned", "VASCO credentials without a user");
    const create = given.create ?? /^y/i.test((await ask?.question("May the kit create credentials? (y/N): ")) ?? "");
    const kind = (await read("tokens", `Tokens: ${tokenKinds.join(", ")} (empty: static): `)) || "static";
    return {
      ...{ client, usersWith, usersWithout, assigned, unassigned, create },
      otherClient: otherClient === "" ? undefined : otherClient,
      tokens: toKind(kind),
    };
  } finally {
    ask?.close();
  }
}

function toKind(kind: string): TokenKind {
  const found = tokenKinds.find((each) => each === kind);
  if (found === undefined) throw new Error(`--tokens ${kind}: give ${tokenKinds.join(", ")}`);
  return found;
}

/** A prompt that fails when the input ends, by Ctrl-C too, or the run is stopped, instead of waiting. */
function createPrompt({ stdin, stdout, signal }: InitIo) {
  // Without an output, the terminal itself shows and edits what is typed, and Ctrl-C stays a signal.
  const lines = createInterface({ input: stdin });
  // Lines that come before their question stay in the iterator; `question` would lose them.
  const iterator = lines[Symbol.asyncIterator]();
  const close = () => lines.close();
  signal.addEventListener("abort", close, { once: true });
  if (signal.aborted) close();
  return {
    question: async (text: string): Promise<string> => {
      stdout.write(text);
      const { value, done } = await iterator.next();
      if (done === true) throw new Error("The input has ended. Nothing is written");
      return value;
    },
    close: () => {
      signal.removeEventListener("abort", close);
      close();
    },
  };
}

function write(file: string, content: string, force: boolean): void {
  try {
    writeFileSync(file, content, { flag: force ? "w" : "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "EEXIST") throw new Error(`${file} exists. Give another file with --config, or --force`);
    throw new Error(`${file} cannot be written (${code})`);
  }
}
