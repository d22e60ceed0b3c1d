import { globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/**
 * Gives another name to everything in a contract that a person may rename without changing what callers see: examples,
 * shared parameters, responses and headers, schemas with their files, decisions with their marks. The form of errors keeps
 * its name: the server has one form.
 */
export function renameEverything(folder: string): void {
  const files = globSync(["*.yaml", "{operations,shared}/**/*.yaml", "DECISIONS.md"], { cwd: folder });
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const keysOf = (file: string, section?: string): readonly string[] => {
    const content = parse(texts.get(file) ?? "") ?? {};
    return Object.keys((section === undefined ? content : content[section]) ?? {});
  };
  const edit = (change: (text: string, file: string) => string) => {
    for (const [file, text] of texts) texts.set(file, change(text, file));
  };
  const examples = files.filter((file) => basename(file) === "examples.yaml");
  for (const name of new Set(examples.flatMap((file) => [...keysOf(file, "requests"), ...keysOf(file, "responses")]))) {
    edit((text) => text.replace(new RegExp(`(^ +|/|request: )${name}(?=:?$)`, "gm"), `$1renamed${name}`));
  }
  for (const kind of ["parameters", "responses", "headers"]) {
    for (const name of keysOf(`shared/${kind}.yaml`)) {
      edit((text, file) => {
        const referred = text.replaceAll(new RegExp(`(${kind}\\.yaml#/)${name}$`, "gm"), `$1Renamed${name}`);
        return file === `shared/${kind}.yaml`
          ? referred.replace(new RegExp(`^${name}:`, "m"), `Renamed${name}:`)
          : referred;
      });
    }
  }
  for (const [, heading = ""] of (texts.get("DECISIONS.md") ?? "").matchAll(/^### (.*)$/gm)) {
    const slug = heading.toLowerCase().replaceAll(" ", "-");
    edit((text) =>
      text
        .replace(new RegExp(`^### ${heading}$`, "m"), `### Renamed ${heading}`)
        .replace(new RegExp(`((?:x-)?evidence: [VD] )${slug}$`, "gm"), `$1renamed-${slug}`),
    );
  }
  const schemas = files.filter((file) => /^(?!Errors\.)[A-Z]\w*\.yaml$/.test(basename(file)));
  for (const file of schemas) {
    const name = basename(file);
    edit((text) => text.replaceAll(new RegExp(`(\\$ref: (?:.*/)?)${name}(?=$|#)`, "gm"), `$1Renamed${name}`));
  }
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
  for (const file of schemas)
    renameSync(join(folder, file), join(folder, file.replace(basename(file), `Renamed${basename(file)}`)));
}
