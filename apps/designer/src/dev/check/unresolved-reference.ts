import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { parsePointer } from "../../spec-lines/pointer.ts";
import { valueAt } from "../../typecheck/list-changes.ts";
import { nearest } from "./nearest.ts";

/**
 * Says why a `$ref` leads nowhere, and what was probably meant.
 *
 * @param path the file that has the reference, absolute
 * @param specFolder where other files are looked for
 */
export function explainReference(reference: string, path: string, specFolder: string): string {
  const [file = "", fragment = ""] = reference.split("#", 2);
  const target = file === "" ? path : join(dirname(path), file);
  if (!existsSync(target)) {
    const found = findFile(basename(file), specFolder);
    const fromHere = found === undefined ? undefined : relative(dirname(path), found).split(sep).join("/");
    return `${file} does not exist. ${ask(fromHere, "Correct the name, or create the file.")}`;
  }
  const names = parsePointer(fragment.startsWith("/") ? fragment : `/${fragment}`);
  const known = Object.keys(Object(valueAt(parse(target), names.slice(0, -1))));
  const meant = nearest(names.at(-1) ?? "", known);
  const place = file === "" ? "this file" : file;
  return `${fragment} does not exist in ${place}. ${ask(meant, "Correct the name, or write the entry.")}`;
}

function ask(meant: string | undefined, otherwise: string): string {
  return meant === undefined ? otherwise : `Did you mean ${meant}?`;
}

/** A file of this name elsewhere, or else one with a similar name. */
function findFile(name: string, specFolder: string): string | undefined {
  const files = globSync("{operations,shared}/**/*.yaml", { cwd: specFolder });
  const meant = files.some((file) => basename(file) === name)
    ? name
    : nearest(
        name,
        files.map((file) => basename(file)),
      );
  const found = files.find((file) => basename(file) === meant);
  return found === undefined ? undefined : join(specFolder, found);
}

function parse(path: string): unknown {
  try {
    return parseYaml(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
