/** Finds the template that a path matches, in a time that depends on the length of the path and not on how many there are. */
export interface PathIndex<Value> {
  /** Returns the value of the template; where two match, of the one with a text in the first place where they differ. */
  find(path: string): Value | undefined;
}

/** Makes an index of templates, whose segments are texts or `{parameters}`. A parameter matches any segment but an empty one. */
export function createPathIndex<Value extends { readonly template: string }>(
  values: readonly Value[],
): PathIndex<Value> {
  const root: Node<Value> = { texts: new Map() };
  const start = startOf(values.map(({ template }) => template));
  for (const value of values) {
    let node = root;
    for (const segment of value.template.slice(start.length).split("/")) node = childOf(node, segment);
    node.value = value;
  }
  return { find: (path) => (path.startsWith(start) ? findIn(root, path, start.length) : undefined) };
}

/** The texts that all templates begin with, up to a slash: paths of an API have a long one, which is compared at once. */
function startOf([first = "", ...others]: readonly string[]): string {
  const parameter = first.indexOf("{");
  let start = parameter === -1 ? first : first.slice(0, parameter);
  for (const template of others) while (!template.startsWith(start)) start = start.slice(0, -1);
  return start.slice(0, start.lastIndexOf("/") + 1);
}

interface Node<Value> {
  readonly texts: Map<string, Node<Value>>;
  parameter?: Node<Value>;
  value?: Value;
}

function childOf<Value>(node: Node<Value>, segment: string): Node<Value> {
  if (segment.startsWith("{")) {
    node.parameter ??= { texts: new Map() };
    return node.parameter;
  }
  const child = node.texts.get(segment) ?? { texts: new Map() };
  node.texts.set(segment, child);
  return child;
}

/** Searches from the segment that begins at `start`; behind the last one, that is after the end of the path. */
function findIn<Value>(node: Node<Value>, path: string, start: number): Value | undefined {
  if (start > path.length) return node.value;
  const slash = path.indexOf("/", start);
  const end = slash === -1 ? path.length : slash;
  const text = node.texts.size === 0 ? undefined : node.texts.get(path.slice(start, end));
  const found = text && findIn(text, path, end + 1);
  if (found !== undefined || end === start || node.parameter === undefined) return found;
  return findIn(node.parameter, path, end + 1);
}
