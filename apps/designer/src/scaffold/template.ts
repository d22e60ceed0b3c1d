import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parsePointer } from "@credential-api/openapi";
import { type Document, isNode, isPair, isScalar, type Node, type Pair, parse, parseDocument, visit } from "yaml";
import { CliError } from "../cli.ts";

const folder = new URL("../../templates/", import.meta.url);

/** How contract files are written: lines as long as they are, single quotes, no padding in `[a, b]`. */
export const yamlStyle = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** The kinds of operations that have templates; each is a folder of `apps/designer/templates`. */
export const kinds = ["read", "list", "create", "update", "delete", "action"] as const;

/** One of `kinds`. */
export type Kind = (typeof kinds)[number];

/** The `kind.yaml` of a kind. */
export interface KindSettings {
  /** The methods that an operation of this kind can have; the first is the default. */
  readonly methods: readonly string[];
  /** The verbs that operations of this kind begin with. */
  readonly verbs: readonly string[];
  /** Whether the operation has the plural of its resource in its name. */
  readonly isPlural?: boolean;
  /** How the name of the permission ends that the kind needs by default. */
  readonly permission: string;
  /** For each file of the folder where it goes, relative to the root of the repository. */
  readonly files: Readonly<Record<string, string>>;
  /** For each template of a shared schema where it goes, unless the contract has a schema with this name. */
  readonly shared?: Readonly<Record<string, string>>;
}

/** What `__name__` stands for: a text anywhere in a file, a YAML value, or items of a YAML sequence. */
export type Values = Readonly<Record<string, unknown>>;

/** A file of the contract that `__copy__` takes from. */
export interface CopySource {
  /** Relative to `spec/`. */
  readonly file: string;
  readonly document: Document;
}

/** Reads the settings of a kind. */
export async function readKind(kind: Kind): Promise<KindSettings> {
  return parse(await readTemplate(`${kind}/kind.yaml`)) as KindSettings;
}

/** Reads a template by its path below `apps/designer/templates`. */
export function readTemplate(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(name, folder)), "utf8");
}

/** Puts every text value into its place. */
export function fillText(text: string, values: Values): string {
  return text.replace(/__([A-Za-z-]+?)__/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === "string" ? value : whole;
  });
}

/**
 * Fills a YAML template: texts, values, lists, and copies. `__copy__` is the value at the same location in the first source
 * that has one, `__copy a/b__` the value at the location a/b. An `x-evidence` that no source has is left out.
 *
 * @param name the template, for messages.
 * @param target the file that the template becomes, relative to `spec/`.
 * @throws CliError when no source has anything else to copy at a location.
 */
export function fillYaml(
  name: string,
  text: string,
  values: Values,
  sources: readonly CopySource[],
  target: string,
): Document {
  const document = parseDocument(fillText(text, values));
  const missing: string[] = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      const [copies, from] = (isScalar(pair.value) && /^__copy(?: (\S+))?__$/.exec(String(pair.value.value))) || [];
      if (copies === undefined) return undefined;
      const location = from === undefined ? keysOf([...ancestors, pair]) : parsePointer(`/${from}`);
      const source = sources.find((each) => isNode(each.document.getIn(location, true)));
      const found = source?.document.getIn(location, true);
      if (source !== undefined && isNode(found)) pair.value = copyNode(found, source.file, target);
      else if (location.at(-1) === "x-evidence") return visit.REMOVE;
      else missing.push(`${name} copies ${location.join("/")}, which no operation of this contract has.`);
      return undefined;
    },
    Scalar(key, scalar) {
      const value = wholeValue(scalar, values);
      return key === "key" || value === undefined || Array.isArray(value) ? undefined : document.createNode(value);
    },
    Seq(_, sequence) {
      sequence.items = sequence.items.flatMap((item) => {
        const list = wholeValue(item, values);
        return Array.isArray(list) ? list.map((each) => document.createNode(each)) : [item];
      });
    },
  });
  if (missing.length > 0) {
    throw new CliError(
      [...missing, "Write it into the template instead of __copy__.", "Nothing was written."].join("\n"),
    );
  }
  return document;
}

/** The value that replaces a YAML value of the form `__name__`; undefined for other YAML values. */
function wholeValue(item: unknown, values: Values): unknown {
  const [, name = ""] = (isScalar(item) && /^__([A-Za-z-]+)__$/.exec(String(item.value))) || [];
  return values[name];
}

/** The keys that lead to the last pair. */
function keysOf(chain: readonly unknown[]): readonly string[] {
  return chain.filter(isPair).map(({ key }: Pair) => (isScalar(key) ? String(key.value) : ""));
}

/** A value of one file as it has to be written in another: references lead to the same things. */
function copyNode(node: Node, from: string, to: string): Node {
  const copy = node.clone() as Node;
  const move = (reference: string) => {
    const [file = "", fragment] = reference.split("#");
    const moved = posix.relative(posix.dirname(to), posix.join(posix.dirname(from), file));
    return fragment === undefined ? moved : `${moved}#${fragment}`;
  };
  if (isScalar(copy) && typeof copy.value === "string" && /\.yaml(?:#|$)/.test(copy.value))
    copy.value = move(copy.value);
  visit(copy, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === "$ref" && isScalar(value)) value.value = move(String(value.value));
    },
  });
  return copy;
}
