/** A path template that reads parameters. Made once per path. */
export interface PathTemplate {
  /** The template as Hono routes it: `/a/:1/b`. The names are of no use to Hono, which allows fewer characters in them. */
  readonly route: string;
  /**
   * Reads the parameters from the raw path of a URL, each percent-decoded once. A parameter with invalid percent-encoding
   * (not hexadecimal, not UTF-8) is `undefined`.
   */
  read(url: string): Readonly<Record<string, string | undefined>>;
}

/**
 * Makes a path template from a path of the contract: `/a/{name}/b`.
 *
 * @throws TypeError for a path that cannot be routed: one with a parameter that is a part of a segment, or with a character
 *   that has a meaning in a route.
 */
export function toPathTemplate(path: string): PathTemplate {
  const segments = path.split("/").slice(1);
  const unsupported = segments.find((segment) => !segmentGrammar.test(segment));
  if (unsupported !== undefined) {
    throw new TypeError(`The path ${path} cannot be routed: write the segment ${unsupported} as a text or as {name}`);
  }
  // From the end, because a host may mount the app below another path.
  const names = segments.map((segment) => (segment.startsWith("{") ? segment.slice(1, -1) : undefined)).reverse();
  return {
    route: `/${segments.map((segment, index) => (segment.startsWith("{") ? `:${index}` : segment)).join("/")}`,
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
 * The path of an absolute URL, without decoding, so that routing does not confuse `%2F` with `/`. It can differ from the
 * path that was sent: the URL class resolves `.`, `..` and `%2e`. A host that needs the difference must reject such a
 * path before it creates the URL.
 */
export function rawPath({ url }: { readonly url: string }): string {
  return url.slice(url.indexOf("/", url.indexOf("//") + 2), endOfPath(url));
}

const segmentGrammar = /^(?:\{[^{}]+\}|[\w.~!$&'+,;=@%-]*)$/;

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
