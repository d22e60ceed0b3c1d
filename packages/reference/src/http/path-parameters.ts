/** Where the parameters of a path template are. Made once per operation. */
export interface PathTemplate {
  /** The template as Hono routes it: `/a/:name/b`. */
  readonly route: string;
  /**
   * Takes the parameters from the raw path of a URL, each percent-decoded exactly once. `undefined` stands for one whose
   * percent-encoding is not UTF-8 or not hexadecimal; it is never guessed.
   */
  read(url: string): Readonly<Record<string, string | undefined>>;
}

/** Reads a path template of the contract: `/a/{name}/b`. */
export function toPathTemplate(path: string): PathTemplate {
  // From the end, because a host may put the app below a path of its own.
  const segments = path.split("/").slice(1).reverse();
  const names = segments.map((segment) => (segment.startsWith("{") ? segment.slice(1, -1) : undefined));
  return {
    route: path.replaceAll(/\{(\w+)\}/g, ":$1"),
    read(url) {
      const parameters: Record<string, string | undefined> = {};
      let end = endOfPath(url);
      for (const name of names) {
        const start = url.lastIndexOf("/", end - 1) + 1;
        if (name !== undefined) parameters[name] = decode(url.slice(start, end));
        end = start - 1;
      }
      return parameters;
    },
  };
}

/**
 * The path of an absolute URL as it stands there. Routing on it keeps `%2F` and `%25` what they are. It need not be what
 * was sent: the URL class resolves `.` and `..`, `%2e` included. A host that makes its URLs that way and minds has to
 * refuse such a target before.
 */
export function rawPath({ url }: { readonly url: string }): string {
  return url.slice(url.indexOf("/", url.indexOf("//") + 2), endOfPath(url));
}

function endOfPath(url: string): number {
  const fragment = url.indexOf("#");
  const end = fragment === -1 ? url.length : fragment;
  const query = url.indexOf("?");
  return query === -1 || query > end ? end : query;
}

function decode(segment: string): string | undefined {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
