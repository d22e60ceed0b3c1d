import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { frame, type Message, readMessages } from "../json-rpc.ts";

/** A place in a text: lines and columns from 0, columns in UTF-16 code units, as the protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A piece of a file and what takes its place. */
export interface TextEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}

/** What the compiler says about a place. */
interface ServerDiagnostic {
  readonly range: { readonly start: Position };
  readonly message: string;
}

/** The TypeScript compiler as a language server: it knows the files as they are on disk or as `open` gave them. */
export interface LanguageServer {
  /** Gives the server a file, with a text that may differ from the one on disk. */
  open(file: string, text?: string): Promise<void>;
  /** Every edit that renames what stands at a place, by absolute file. */
  rename(file: string, position: Position, newName: string): Promise<ReadonlyMap<string, readonly TextEdit[]>>;
  /** The errors in an open file. */
  check(file: string): Promise<readonly ServerDiagnostic[]>;
  /** Ends the process. */
  stop(): void;
}

/**
 * Starts `tsc --lsp`: the compiler that also checks the rooms, so that both have one opinion.
 *
 * @param tsc the compiler.
 * @param keepsOtherNames what a rename does where one word is two names: `{ a }` becomes `{ b: a }` and `export { A }`
 *   becomes `export { B as A }`, so that only what was meant changes; else both names change.
 * @throws Error when it does not start.
 */
export async function startLanguageServer(
  tsc: string,
  root: string,
  keepsOtherNames: boolean,
): Promise<LanguageServer> {
  const child = spawn(tsc, ["--lsp", "--stdio"], { cwd: root, stdio: ["pipe", "pipe", "pipe"] });
  const connection = connect(child);
  await connection.request("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } }, textDocument: { diagnostic: {} } },
    initializationOptions: { userPreferences: { providePrefixAndSuffixTextForRename: keepsOtherNames } },
  });
  connection.notify("initialized", {});
  const versions = new Map<string, number>();
  return {
    async open(file, text) {
      const uri = pathToFileURL(file).href;
      const content = text ?? (await readFile(file, "utf8"));
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      if (version === 1) {
        const textDocument = { uri, languageId: languageOf(file), version, text: content };
        connection.notify("textDocument/didOpen", { textDocument });
      } else {
        const contentChanges = [{ text: content }];
        connection.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
      }
    },
    async rename(file, position, newName) {
      const textDocument = { uri: pathToFileURL(file).href };
      const edit = await connection.request<WorkspaceEdit | null>("textDocument/rename", {
        textDocument,
        position,
        newName,
      });
      const byUri = edit?.documentChanges?.map(({ textDocument: { uri }, edits }) => [uri, edits] as const);
      return new Map((byUri ?? Object.entries(edit?.changes ?? {})).map(([uri, edits]) => [fileURLToPath(uri), edits]));
    },
    async check(file) {
      const textDocument = { uri: pathToFileURL(file).href };
      const { items } = await connection.request<{ items: RatedDiagnostic[] }>("textDocument/diagnostic", {
        textDocument,
      });
      return items.filter(({ severity }) => severity === errorSeverity);
    },
    stop: () => void child.kill(),
  };
}

/** What is not an error is a hint, of something deprecated for example. */
interface RatedDiagnostic extends ServerDiagnostic {
  readonly severity: number;
}

const errorSeverity = 1;

function languageOf(file: string): string {
  if (file.endsWith(".json")) return "json";
  return file.endsWith(".tsx") ? "typescriptreact" : "typescript";
}

interface WorkspaceEdit {
  readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
  readonly documentChanges?: readonly {
    readonly textDocument: { readonly uri: string };
    readonly edits: readonly TextEdit[];
  }[];
}

/** Questions and their answers. What the server asks in turn is answered with nothing. */
function connect(child: ChildProcessWithoutNullStreams) {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let complaints = "";
  let lastId = 0;

  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  readMessages(child.stdout, handle);
  // What is still being sent when the process ends fails as well.
  child.stdin.on("error", fail);
  child.once("error", fail);
  child.once("close", () => fail(new Error(`The TypeScript server ended: ${complaints.trim()}`)));

  function fail(error: Error): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function handle({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      // What the server asks of an editor has no answer here: one empty setting for each it asks for, else nothing.
      const items = params && "items" in params && Array.isArray(params.items) ? params.items : undefined;
      if (id !== undefined) send({ id, result: items?.map(() => null) ?? null });
      return;
    }
    const { resolve, reject } = waiting.get(Number(id)) ?? {};
    waiting.delete(Number(id));
    if (error) reject?.(new Error(error.message));
    else resolve?.(result);
  }

  function send(message: Message): void {
    child.stdin.write(frame(message));
  }

  return {
    notify: (method: string, params: object) => send({ method, params }),
    request<T>(method: string, params: object): Promise<T> {
      const id = ++lastId;
      return new Promise<T>((resolve, reject) => {
        waiting.set(id, { resolve: (value) => resolve(value as T), reject });
        send({ id, method, params });
      });
    },
  };
}
