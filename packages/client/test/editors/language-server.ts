import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Editor, offsetOf, type Place, room, type Unsaved } from "./editor.ts";

/** The language server of TypeScript 7 (`tsc --lsp`), as an editor talks to it. */
export async function openLanguageServer(unsaved: Unsaved): Promise<Editor> {
  const compiler = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
  const server = spawn(process.execPath, [compiler, "--lsp", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const responses = new Map<number, (result: never) => void>();
  let received = Buffer.alloc(0);
  let lastId = 0;

  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = <Result>(method: string, params: object) =>
    new Promise<Result>((resolve) => {
      responses.set(++lastId, resolve);
      send({ id: lastId, method, params });
    });
  const take = ({ id, method, params, result }: Message) => {
    // It asks, too: for the settings of the editor, which has none.
    if (method !== undefined && id !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
    else if (id !== undefined) responses.get(id)?.(result);
  };
  server.stdout.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const start = received.indexOf("\r\n\r\n") + 4;
      const end = start + Number(/Content-Length: (\d+)/.exec(received.toString("latin1", 0, start))?.[1]);
      // Not a whole message yet: NaN, too.
      if (!(end <= received.length)) return;
      take(JSON.parse(received.toString("utf8", start, end)));
      received = received.subarray(end);
    }
  });

  const read = (file: string) => unsaved[file] ?? readFileSync(file, "utf8");
  const open = (file: string) => {
    const textDocument = { uri: pathToFileURL(file).href, languageId: "typescript", version: 1, text: read(file) };
    send({ method: "textDocument/didOpen", params: { textDocument } });
  };
  const at = ({ file, text }: Place) => {
    const lines = read(file)
      .slice(0, offsetOf(read(file), text))
      .split("\n");
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return { textDocument: { uri: pathToFileURL(file).href }, position };
  };

  const textDocument = { hover: { contentFormat: ["markdown"] }, diagnostic: { tagSupport: { valueSet: [1, 2] } } };
  await ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(room).href,
    capabilities: { textDocument },
  });
  send({ method: "initialized", params: {} });
  for (const file of Object.keys(unsaved)) open(file);
  return {
    hover: async (place) =>
      (await ask<{ contents: { value: string } }>("textDocument/hover", at(place))).contents.value,
    argumentHelp: async (place) => {
      const help = await ask<SignatureHelp>("textDocument/signatureHelp", at(place));
      return help.signatures[0]?.documentation?.value ?? "";
    },
    struckOut: async (file) => {
      const { items } = await ask<Diagnostics>("textDocument/diagnostic", {
        textDocument: { uri: pathToFileURL(file).href },
      });
      const lines = read(file).split("\n");
      return items
        .filter(({ tags }) => tags?.includes(2))
        .map(({ range: { start, end } }) => (lines[start.line] ?? "").slice(start.character, end.character));
    },
    close: () => server.kill(),
  };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result: never;
}

interface SignatureHelp {
  readonly signatures: readonly { readonly documentation?: { readonly value: string } }[];
}

interface Diagnostics {
  readonly items: readonly {
    readonly tags?: readonly number[];
    readonly range: { readonly start: At; readonly end: At };
  }[];
}

interface At {
  readonly line: number;
  readonly character: number;
}
