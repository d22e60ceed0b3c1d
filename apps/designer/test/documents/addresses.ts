import type { JsonObject } from "@credential-api/openapi/schemas";
import { operation } from "../keywords/tiny-contract.ts";
import { bothWays, type DocumentEdit, same } from "./document-edit.ts";

const one = { url: "https://one.example" };
const two = { url: "https://two.example" };
const local = { url: "http://localhost:3000" };

const withServers = (root: readonly JsonObject[] | undefined, own?: readonly JsonObject[]): JsonObject => ({
  ...operation(own === undefined ? {} : { servers: own }),
  ...(root === undefined ? {} : { servers: root }),
});

const variable = (members: JsonObject): readonly JsonObject[] => [
  { url: "https://{region}.example", variables: { region: { default: "eu", enum: ["eu", "us"], ...members } } },
];

const removed = [["major", "server-removed"]] as const;
const added = [["minor", "other-added"]] as const;
const changed = [["major", "server-variable-changed"]] as const;
const text = [["patch", "text-changed"]] as const;
const unknown = [["major", "not-understood"]] as const;

/** The members of a contract around an operation with these. */
const contract = (members: JsonObject): JsonObject => ({ ...operation({}), ...members });
const path = (item: JsonObject, name = "/a"): JsonObject => ({ ...operation({}), paths: { [name]: item } });
const get = (members: JsonObject = {}): JsonObject => ({ get: { operationId: "getA", responses: {}, ...members } });

/** Where an operation is called, and the document around it. */
export const addresses: readonly DocumentEdit[] = [
  ...bothWays(["adds a server", "removes it"], withServers([one]), withServers([one, two]), [added, removed]),
  ...bothWays(["moves to another server", "moves back"], withServers([one]), withServers([two]), [
    [...removed, ...added],
    [...removed, ...added],
  ]),
  ...bothWays(["names its first server", "no longer names one"], withServers(undefined), withServers([one]), [
    [...removed, ...added],
    [...removed, ...added],
  ]),
  ...bothWays(
    ["gives the operation a server of its own", "removes it"],
    withServers([one]),
    withServers([one], [two]),
    [
      [...removed, ...added],
      [...removed, ...added],
    ],
  ),
  ...bothWays(
    ["gives the operation one more server", "removes it"],
    withServers([one]),
    withServers([one], [one, two]),
    [added, removed],
  ),
  ...bothWays(["adds a server of the reader's machine", "removes it"], withServers([one]), withServers([one, local]), [
    [["patch", "loopback-server-changed"]],
    [["patch", "loopback-server-changed"]],
  ]),
  ...same("repeats the server on the operation", withServers([one]), withServers([one], [one])),
  ...same("moves the servers to the operation", withServers([one]), withServers(undefined, [one])),
  ...same("writes the default server", withServers(undefined), withServers([{ url: "/" }])),
  ...same("has an empty list of servers", withServers(undefined), withServers([])),
  ...bothWays(
    ["has another default of a variable", "has the first one"],
    withServers(variable({})),
    withServers(variable({ default: "us" })),
    [changed, changed],
  ),
  ...bothWays(
    ["has one value less of a variable", "has one more"],
    withServers(variable({})),
    withServers(variable({ enum: ["eu"] })),
    [changed, added],
  ),
  ...bothWays(
    ["describes a variable", "no longer does"],
    withServers(variable({})),
    withServers(variable({ description: "Where." })),
    [text, text],
  ),
  ...bothWays(
    ["has an unknown field of a server", "no longer has it"],
    withServers([one]),
    withServers([{ ...one, weight: 2 }]),
    [unknown, unknown],
  ),
  ...bothWays(["adds webhooks", "removes them"], contract({}), contract({ webhooks: { a: get() } }), [
    unknown,
    unknown,
  ]),
  ...bothWays(
    ["chooses a dialect", "no longer does"],
    contract({}),
    contract({ jsonSchemaDialect: "https://json-schema.org/draft/2019-09/schema" }),
    [unknown, unknown],
  ),
  ...bothWays(
    ["has an unknown extension", "no longer has it"],
    contract({}),
    contract({ "x-gateway": { retries: 2 } }),
    [unknown, unknown],
  ),
  ...bothWays(["uses a later version of OpenAPI", "uses 3.1 again"], contract({}), contract({ openapi: "3.2.0" }), [
    unknown,
    unknown,
  ]),
  ...bothWays(["uses a later patch of OpenAPI", "uses the first one"], contract({}), contract({ openapi: "3.1.2" }), [
    text,
    text,
  ]),
  ...bothWays(
    ["names a contact", "names none"],
    contract({}),
    contract({ info: { title: "Tiny", version: "1.0.0", contact: { name: "A" } } }),
    [text, text],
  ),
  ...bothWays(["describes a path", "no longer does"], path(get()), path({ ...get(), description: "A." }), [text, text]),
  ...bothWays(["has an unknown field of a path", "no longer has it"], path(get()), path({ ...get(), query: {} }), [
    unknown,
    unknown,
  ]),
  ...bothWays(["has an unknown field of an operation", "no longer has it"], path(get()), path(get({ retries: 2 })), [
    unknown,
    unknown,
  ]),
  ...bothWays(["has a callback", "no longer has it"], path(get()), path(get({ callbacks: { done: {} } })), [
    unknown,
    unknown,
  ]),
  ...bothWays(["gives an operation a name", "takes it away"], path({ get: { responses: {} } }), path(get()), [
    [["major", "operation-id-changed"]],
    [["major", "operation-id-changed"]],
  ]),
  ...bothWays(["pages a list", "no longer pages it"], path(get()), path(get({ "x-pagination": { token: "t" } })), [
    [["minor", "pagination-added"]],
    [["major", "pagination-changed"]],
  ]),
  ...bothWays(
    ["pages by another parameter", "pages by the first one"],
    path(get({ "x-pagination": { token: "t" } })),
    path(get({ "x-pagination": { token: "u" } })),
    [[["major", "pagination-changed"]], [["major", "pagination-changed"]]],
  ),
  {
    does: "announces a removal for a day that is over",
    before: path(get()),
    now: path(get({ deprecated: true, "x-sunset": "2026-11-20" })),
    changes: [
      ["major", "sunset-without-notice"],
      ["minor", "deprecated"],
    ],
  },
];
