import { join } from "node:path";
import ts from "typescript-5.9";

/** Files that a person is typing, each up to the point where the editor completes. */
const files = {
  client: [
    'import { createCredentialClient } from "./index.ts";',
    'const client = createCredentialClient({ baseUrl: "http://localhost" });',
    "const result = await client.",
  ].join("\n"),
  "openapi-fetch": [
    'import createClient from "openapi-fetch";',
    'import type { paths } from "@credential-api/contract";',
    'const client = createClient<paths>({ baseUrl: "http://localhost" });',
    'const result = await client.PATCH("',
  ].join("\n"),
};

/**
 * Opens a file in the language service of TypeScript 5.9 and completes at its end; resolves to the seconds of the first
 * completion, with all type checking that it needs.
 *
 * @throws Error when no operation is offered.
 */
export async function measureCompletion(root: string, kind: keyof typeof files): Promise<number> {
  const room = join(root, "packages/client");
  const file = join(room, "src/typing.ts");
  const { config } = ts.readConfigFile(join(room, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, room);
  const read = (name: string) => (name === file ? files[kind] : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    ...ts.sys,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => room,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const startMs = performance.now();
  const entries = service.getCompletionsAtPosition(file, files[kind].length, {})?.entries ?? [];
  const seconds = (performance.now() - startMs) / 1_000;
  service.dispose();
  if (!entries.some(({ name }) => /updateMobileSignature$|mobile-signature$/.test(name))) {
    throw new Error(`${kind}: the editor offers no operation, but ${entries.slice(0, 5).map(({ name }) => name)}`);
  }
  return seconds;
}
