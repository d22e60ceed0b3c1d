/** The names of the parameters in a path template, in their order. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** Whether one URL can match two templates: segment by segment they are the same, or one of them is a parameter. */
export function canMatchOneUrl(one: string, other: string): boolean {
  const [segments, others] = [one.split("/"), other.split("/")];
  const isParameter = (segment = "") => segment.startsWith("{");
  return (
    segments.length === others.length &&
    segments.every((segment, at) => segment === others[at] || isParameter(segment) || isParameter(others[at]))
  );
}

/** A path template without the names of its parameters: two paths with one shape match the same URLs. */
export function pathShape(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}
