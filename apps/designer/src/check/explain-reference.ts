import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { parsePointer, valueAt } from "@credential-api/openapi";
import { nearest } from "@credential-api/openapi/nearest";
import { parseYaml } from "@redocly/openapi-core";

/**
 * Says why a `$ref` has no target, and which target was probably meant.
 *
 * @param path the file that has the reference, absolute
 * @param folder where other files are looked for
 */
export function explainReference(reference: string, path: string, folder: string): string {
  const [file = "", fragment = ""] = reference.split("#", 2);
  const target = file === "" ? path : join(dirname(path), file);
  if (!existsSync(target)) {
    const found = findFile(basename(file), folder);
    const fromHere = found === undefined ? undefined : relative(dirname(path), found).split(sep).join("/");
    return `${file} does not exist. ${ask(fromHere, "Correct the name, or create the file.")}`;
  }
  const names = parsePointer(fragment.startsWith("/") ? fragment : `/${fragment}`);
  const known = Object.keys(Object(valueAt(parse(target), names.slice(0, -1))));
  const meant = nearest(names.at(-1) ?? "", known);
  const where = file === "" ? "this file" : file;
  return `${fragment} does not exist in ${where}. ${ask(meant, "Correct the name, or write the entry.")}`;
}

function ask(meant: string | undefined, otherwise: string): string {
  return meant === undefined ? otherwise : `Did you mean ${meant}?`;
}

/** A file of this name elsewhere, or else one with a similar name. */
function findFile(name: string, folder: string): string | undefined {
  const files = globSync("{operations,shared}/**/*.yaml", { cwd: folder });
  const meant = files.some((file) => basename(file) === name)
    ? name
    : nearest(
        name,
        files.map((file) => basename(file)),
      );
  const found = files.find((file) => basename(file) === meant);
  return found === undefined ? undefined : join(folder, found);
}

function parse(path: string): unknown {
  try {
    return parseYaml(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
