import { isList, type JsonObject } from "@credential-api/openapi/schemas";
import { operation } from "../keywords/tiny-contract.ts";
import { bothWays, type DocumentEdit, same } from "./document-edit.ts";

const flows = (members: JsonObject = {}): JsonObject => ({
  clientCredentials: { tokenUrl: "https://a.example/token", scopes: { read: "Read.", write: "Write." }, ...members },
});

const schemes = (oauth: JsonObject = {}): JsonObject => ({
  bearer: { type: "http", scheme: "bearer" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  oauth: { type: "oauth2", flows: flows(), ...oauth },
});

/** A contract with this security at the root, and this one on its operation. */
function secured(
  root: readonly JsonObject[] | undefined,
  own?: readonly JsonObject[],
  securitySchemes = schemes(),
): JsonObject {
  const document = operation(own === undefined ? {} : { security: own });
  return { ...document, ...(isList(root) ? { security: root } : {}), components: { securitySchemes } };
}

const bearer = { bearer: [] };
const key = { key: [] };
const oauth = (...scopes: readonly string[]) => ({ oauth: scopes });

const permitted = (permissions: unknown) =>
  operation(permissions === undefined ? {} : { "x-required-permissions": JSON.parse(JSON.stringify(permissions)) });

const tighter = [["major", "security-requirement-changed"]] as const;
const looser = [["minor", "security-loosened"]] as const;
const another = [...tighter, ...looser] as const;
const scheme = [["major", "security-scheme-changed"]] as const;

/** Who may call: security as it counts for the operation, and permissions. */
export const access: readonly DocumentEdit[] = [
  ...bothWays(["makes an operation public", "removes `security: []`"], secured([bearer]), secured([bearer], []), [
    looser,
    tighter,
  ]),
  ...bothWays(["makes the whole API public", "asks everyone to authenticate"], secured([bearer]), secured(undefined), [
    looser,
    tighter,
  ]),
  ...bothWays(["allows anonymous callers", "no longer allows them"], secured([bearer]), secured([bearer, {}]), [
    looser,
    tighter,
  ]),
  ...bothWays(["overrides the scheme", "removes the override"], secured([bearer]), secured([bearer], [key]), [
    another,
    another,
  ]),
  ...bothWays(["accepts another scheme", "no longer accepts it"], secured([bearer]), secured([bearer, key]), [
    looser,
    tighter,
  ]),
  ...bothWays(["asks for two schemes", "asks for one of them"], secured([bearer]), secured([{ ...bearer, ...key }]), [
    tighter,
    looser,
  ]),
  ...bothWays(["asks for a scope", "asks for none"], secured([oauth()]), secured([oauth("read")]), [tighter, looser]),
  ...bothWays(
    ["asks for another scope", "asks for the first one again"],
    secured([oauth("read")]),
    secured([oauth("write")]),
    [another, another],
  ),
  ...same("repeats the security on the operation", secured([bearer]), secured([bearer], [bearer])),
  ...same("moves the security to the operation", secured([bearer]), secured(undefined, [bearer])),
  ...same("reorders the alternatives", secured([bearer, key]), secured([key, bearer])),
  ...same("writes that no one has to authenticate", secured(undefined), secured([])),
  ...same(
    "names a scheme differently",
    secured([bearer]),
    secured([{ token: [] }], undefined, {
      token: { type: "http", scheme: "bearer" },
      key: schemes().key ?? {},
      oauth: schemes().oauth ?? {},
    }),
  ),
  ...bothWays(
    ["has another token URL", "has the first one again"],
    secured([oauth()]),
    secured([oauth()], undefined, schemes({ flows: flows({ tokenUrl: "https://b.example/token" }) })),
    [scheme, scheme],
  ),
  ...bothWays(
    ["has a URL to refresh", "no longer has it"],
    secured([oauth()]),
    secured([oauth()], undefined, schemes({ flows: flows({ refreshUrl: "https://a.example/refresh" }) })),
    [scheme, scheme],
  ),
  ...bothWays(
    ["no longer has a scope", "has one more scope"],
    secured([oauth()]),
    secured([oauth()], undefined, schemes({ flows: flows({ scopes: { read: "Read." } }) })),
    [scheme, [["minor", "other-added"]]],
  ),
  ...bothWays(
    ["describes a scope differently", "describes it as before"],
    secured([oauth()]),
    secured([oauth()], undefined, schemes({ flows: flows({ scopes: { read: "See.", write: "Write." } }) })),
    [[["patch", "text-changed"]], [["patch", "text-changed"]]],
  ),
  ...bothWays(
    ["has another flow", "has only the first one"],
    secured([oauth()]),
    secured(
      [oauth()],
      undefined,
      schemes({ flows: { ...flows(), implicit: { authorizationUrl: "https://a.example", scopes: {} } } }),
    ),
    [[["minor", "other-added"]], scheme],
  ),
  ...bothWays(
    ["has another format of tokens", "has the first one again"],
    secured([bearer]),
    secured([bearer], undefined, { ...schemes(), bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } }),
    [scheme, scheme],
  ),
  ...bothWays(
    ["reads the key from a query", "reads it from a header again"],
    secured([key]),
    secured([key], undefined, { ...schemes(), key: { type: "apiKey", in: "query", name: "X-Key" } }),
    [scheme, scheme],
  ),
  ...bothWays(
    ["has a scheme with an unknown field", "no longer has it"],
    secured([bearer]),
    secured([bearer], undefined, { ...schemes(), bearer: { type: "http", scheme: "bearer", rounds: 2 } }),
    [[["major", "not-understood"]], [["major", "not-understood"]]],
  ),
  ...bothWays(["asks for a permission", "asks for none"], permitted([]), permitted(["a"]), [
    [["major", "permission-added"]],
    [["minor", "permission-removed"]],
  ]),
  ...bothWays(
    ["asks for one of two instead of one", "asks for one again"],
    permitted(["a"]),
    permitted({ anyOf: ["a", "b"] }),
    [[["minor", "permission-removed"]], [["major", "permission-added"]]],
  ),
  ...bothWays(
    ["asks for one of two instead of both", "asks for both again"],
    permitted(["a", "b"]),
    permitted({ anyOf: ["a", "b"] }),
    [[["minor", "permission-removed"]], [["major", "permission-added"]]],
  ),
  ...bothWays(
    ["asks for one of two instead of none", "asks for none again"],
    permitted([]),
    permitted({ anyOf: ["a", "b"] }),
    [[["major", "permission-added"]], [["minor", "permission-removed"]]],
  ),
  ...bothWays(
    ["accepts a third permission", "accepts two again"],
    permitted({ anyOf: ["a", "b"] }),
    permitted({ anyOf: ["a", "b", "c"] }),
    [[["minor", "permission-removed"]], [["major", "permission-added"]]],
  ),
  ...bothWays(
    ["accepts another permission", "accepts the first one again"],
    permitted({ anyOf: ["a", "b"] }),
    permitted({ anyOf: ["a", "c"] }),
    [[["major", "permission-added"]], [["major", "permission-added"]]],
  ),
  ...bothWays(
    ["asks for permissions in an unknown way", "asks for them in the known way"],
    permitted(["a"]),
    permitted({ oneOf: ["a", "b"] }),
    [[["major", "not-understood"]], [["major", "not-understood"]]],
  ),
  ...same("writes one permission as one of one", permitted(["a"]), permitted({ anyOf: ["a"] })),
  ...same(
    "reorders permissions of which one is enough",
    permitted({ anyOf: ["a", "b"] }),
    permitted({ anyOf: ["b", "a"] }),
  ),
  ...same("writes that no permission is required", permitted(undefined), permitted([])),
];
