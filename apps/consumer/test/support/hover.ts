import { dirname } from "node:path";
import ts from "typescript-5.9";

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
};

/** What an editor shows when the pointer rests where a text of the file begins: type, documentation, tags. */
export function hoverIn(file: string): (text: string) => string {
  const content = ts.sys.readFile(file) ?? "";
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  return (text) => {
    const offset = content.indexOf(text);
    if (offset < 0) throw new Error(`there is no ${text} in ${file}`);
    const { displayParts, documentation, tags = [] } = service.getQuickInfoAtPosition(file, offset) ?? {};
    const tagLines = tags.map(({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`);
    return [ts.displayPartsToString(displayParts), ts.displayPartsToString(documentation), ...tagLines]
      .filter(Boolean)
      .join("\n\n");
  };
}
