import { clientTable } from "@credential-api/contract/client";

type Sent = Pick<Request, "method" | "url">;

interface Line {
  readonly method: string;
  /** The path template, with `{parameter}` segments. */
  readonly path: string;
}

/**
 * Finds the operation that a request is for, by its method and the end of its path: what a `baseUrl` puts in front does not
 * matter. Of several, it is the one with the longest template, and a literal segment comes before a parameter. Nothing when
 * no operation of the contract is sent like that.
 */
export const findOperation = /* @__PURE__ */ createFindOperation(clientTable);

/** A request in a few words, for messages: its method and its path. */
export function toLine({ method, url }: Sent): string {
  return `${method} ${toLocation(url)}`;
}

/** A tree of path segments, from the last to the first. */
interface Node<Id> {
  id?: Id;
  readonly next: Map<string, Node<Id>>;
}

const PARAMETER = "{}";

/**
 * Makes what finds an operation in a table. The first call makes a tree, which is looked up segment by segment: a contract
 * can have a thousand operations.
 */
export function createFindOperation<Id extends string>(table: { readonly [id in Id]: Line }) {
  let root: Node<Id> | undefined;
  return ({ method, url }: Sent): Id | undefined => {
    root ??= toTree(table);
    const segments = toLocation(url).split("/");
    return find(root.next.get(method), segments, segments.length - 1);
  };
}

function toTree<Id extends string>(table: { readonly [id in Id]: Line }): Node<Id> {
  const root: Node<Id> = { next: new Map() };
  for (const id in table) {
    const { method, path } = table[id];
    let node = root;
    for (const segment of [method, ...path.slice(1).split("/").reverse()]) {
      const key = segment.includes("{") ? PARAMETER : segment;
      const next: Node<Id> = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, next);
      node = next;
    }
    node.id = id;
  }
  return root;
}

function find<Id>(node: Node<Id> | undefined, segments: readonly string[], last: number): Id | undefined {
  const segment = segments[last];
  if (!node || !segment) return node?.id;
  const literal = find(node.next.get(segment), segments, last - 1);
  return literal ?? find(node.next.get(PARAMETER), segments, last - 1) ?? node.id;
}

function toLocation(url: string): string {
  return url.replace(/^\w+:\/\/[^/]*|[?#].*/g, "");
}
