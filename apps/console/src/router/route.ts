/** A page of the console, with what its address says. */
export type Route = FindRoute | UserRoute | VascoRoute | UnknownRoute;

/** The search; both parts are optional. */
export interface FindRoute {
  readonly name: "find";
  readonly clientExtId?: string;
  /** What is looked for: the external id of a user, or the serial number of a VASCO credential. */
  readonly id?: string;
}

/** A user with all credentials. */
export interface UserRoute {
  readonly name: "user";
  readonly clientExtId: string;
  readonly userExtId: string;
}

/** One VASCO credential, whether or not it has a user. */
export interface VascoRoute {
  readonly name: "vasco";
  readonly clientExtId: string;
  readonly extId: string;
}

/** An address that is no page. */
export interface UnknownRoute {
  readonly name: "unknown";
  readonly path: string;
}

/** Where the server serves the console. */
const BASE = "/console/";

/** Reads the address of the browser. */
export function toRoute({ pathname, search }: { readonly pathname: string; readonly search: string }): Route {
  const [first, clientExtId, kind, extId, ...rest] = pathname.slice(BASE.length).split("/").map(decode);
  const unknown: UnknownRoute = { name: "unknown", path: pathname };
  if (!`${pathname}/`.startsWith(BASE)) return unknown;
  if (!first) return toFindRoute(new URLSearchParams(search));
  if (first !== "clients" || !clientExtId || !extId || rest.length > 0) return unknown;
  if (kind === "users") return { name: "user", clientExtId, userExtId: extId };
  if (kind === "vasco") return { name: "vasco", clientExtId, extId };
  return unknown;
}

/** Writes the address of a page. */
export function toHref(route: Exclude<Route, UnknownRoute>): string {
  switch (route.name) {
    case "find": {
      const query = new URLSearchParams();
      if (route.clientExtId) query.set("client", route.clientExtId);
      if (route.id) query.set("id", route.id);
      return query.size > 0 ? `${BASE}?${query}` : BASE;
    }
    case "user":
      return `${BASE}clients/${encodeURIComponent(route.clientExtId)}/users/${encodeURIComponent(route.userExtId)}`;
    case "vasco":
      return `${BASE}clients/${encodeURIComponent(route.clientExtId)}/vasco/${encodeURIComponent(route.extId)}`;
  }
}

function toFindRoute(query: URLSearchParams): FindRoute {
  const clientExtId = query.get("client");
  const id = query.get("id");
  return { name: "find", ...(clientExtId ? { clientExtId } : {}), ...(id ? { id } : {}) };
}

/** A part with bad percent-encoding or control characters is no part of any address that the console writes. */
function decode(part: string): string {
  try {
    const decoded = decodeURIComponent(part);
    return /\p{Cc}/u.test(decoded) ? "" : decoded;
  } catch {
    return "";
  }
}
