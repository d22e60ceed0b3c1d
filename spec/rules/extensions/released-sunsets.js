import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { toKebabCase } from "@credential-api/openapi";
import { escapePointerFragment, parseYaml } from "@redocly/openapi-core";
import { asObject, walkObjects } from "../lib/nodes.js";

/** @typedef {import("../lib/nodes.js").Location} Location */

/**
 * The sunsets of the newest release beside the root, by the key of their node. None before the first release.
 *
 * @param {Location} root
 * @returns {ReadonlyMap<string, unknown>}
 */
export function readReleasedSunsets(root) {
  const folder = join(dirname(root.source.absoluteRef), "releases");
  const versions = existsSync(folder)
    ? readdirSync(folder).flatMap((name) => /^(\d+\.\d+\.\d+)\.yaml$/.exec(name)?.[1] ?? [])
    : [];
  const newest = versions.sort((one, other) => one.localeCompare(other, "en", { numeric: true })).at(-1);
  const bundle = newest === undefined ? {} : parseYaml(readFileSync(join(folder, `${newest}.yaml`), "utf8"));
  return sunsetsOf(bundle);
}

/**
 * The key of a node: it is the same in the source files and in the bundle, where a file is a component or an operation.
 *
 * @param {Location} location
 */
export function keyOf({ source, pointer }) {
  const name = basename(source.absoluteRef, ".yaml");
  return `${name === "operation" ? basename(dirname(source.absoluteRef)) : name}${pointer.replace(/\/$/, "")}`;
}

/** @param {unknown} bundle */
function sunsetsOf(bundle) {
  const { paths, components } = asObject(bundle);
  /** @type {Map<string, unknown>} */
  const sunsets = new Map();
  /** @param {string} file @param {unknown} node @param {string[]} at */
  const collect = (file, node, at = []) =>
    walkObjects(node, (each, keys) => {
      if ("x-sunset" in each)
        sunsets.set([`${file}#`, ...[...at, ...keys].map(escapePointerFragment)].join("/"), each["x-sunset"]);
    });
  for (const [name, schema] of Object.entries(asObject(asObject(components).schemas))) collect(name, schema);
  for (const [kind, entries] of Object.entries(asObject(components)).filter(([each]) => each !== "schemas")) {
    for (const [name, entry] of Object.entries(asObject(entries))) collect(kind, entry, [name]);
  }
  for (const operation of Object.values(asObject(paths)).flatMap((item) => Object.values(asObject(item)))) {
    const { operationId } = asObject(operation);
    if (operationId !== undefined) collect(toKebabCase(String(operationId)), operation);
  }
  return sunsets;
}
