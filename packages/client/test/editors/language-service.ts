import { join } from "node:path";
import ts from "typescript-5.9";
import { type Editor, offsetOf, type Place, room, type Unsaved } from "./editor.ts";

/** The language service of TypeScript 5.9, which editors ran until TypeScript 7. */
export function openLanguageService(unsaved: Unsaved): Editor {
  const read = (file: string) => unsaved[file] ?? ts.sys.readFile(file);
  const { config } = ts.readConfigFile(join(room, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, room);
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => Object.keys(unsaved),
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => room,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const offset = ({ file, text }: Place) => offsetOf(read(file), text);
  return {
    hover: async (place) => {
      const info = service.getQuickInfoAtPosition(place.file, offset(place));
      const tags = info?.tags?.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`) ?? [];
      return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation), ...tags].join(
        "\n\n",
      );
    },
    argumentHelp: async (place) =>
      ts.displayPartsToString(service.getSignatureHelpItems(place.file, offset(place), {})?.items[0]?.documentation),
    struckOut: async (file) =>
      service
        .getSuggestionDiagnostics(file)
        .filter(({ reportsDeprecated }) => reportsDeprecated)
        .map(({ start, length }) => (read(file) ?? "").slice(start, start + length)),
    close: () => service.dispose(),
  };
}
