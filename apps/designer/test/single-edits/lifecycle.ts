import type { SpecCopy } from "../spec-copy.ts";
import type { SingleEdit } from "./single-edit.ts";

const OPERATION = "update-vasco-credential/operation.yaml";
const TOKEN = "VascoToken.yaml";

/** The path of the VASCO operations in the root, with all that stands below it. */
const PATH = / {2}\/nevisidm\/api\/core\/v1\/\{clientExtId\}\/vasco\/\{extId\}:\n(?: {4}.*\n)+/;

const PUT =
  "    put:\n      operationId: replaceVascoCredential\n      responses: { '204': { description: Replaced. } }\n";

const addPut = (spec: SpecCopy) => spec.replace("openapi.yaml", PATH, (path) => `${path}${PUT}`);

const removePath = (spec: SpecCopy) => spec.replace("openapi.yaml", PATH, "");

const deprecate = (spec: SpecCopy) => spec.replace(OPERATION, "\nx-since:", () => "\ndeprecated: true\nx-since:");

/** The day of the tests is 2026-11-21. */
const sunset = (day: string) => (spec: SpecCopy) =>
  spec.replace(OPERATION, "\nx-since:", `\ndeprecated: true\nx-sunset: '${day}'\nx-since:`);

const sunsetPath = (day: string) => (spec: SpecCopy) => {
  const [path = ""] = PATH.exec(spec.read("openapi.yaml")) ?? [];
  for (const [, file = ""] of path.matchAll(/\$ref: (.*)/g)) {
    spec.replace(file, "\nx-since:", `\ndeprecated: true\nx-sunset: '${day}'\nx-since:`);
  }
};

const SERVER = "  - url: https://api.example.com\n    description: Everybody's.\n";

const addServer = (spec: SpecCopy) => spec.replace("openapi.yaml", "servers:\n", `servers:\n${SERVER}`);

const addScheme = (spec: SpecCopy, requirement: string) =>
  spec
    .replace("openapi.yaml", "  - bearer: []\n", `  - bearer: []\n${requirement}`)
    .replace(
      "openapi.yaml",
      "  securitySchemes:\n",
      "  securitySchemes:\n    apiKey: { type: apiKey, in: header, name: X-Key }\n",
    );

/** Edits of operations, paths, servers and security as a whole, and of their end. */
export const lifecycle: readonly SingleEdit[] = [
  {
    does: "adds an operation",
    edit: addPut,
    verdict: "minor",
    changes: [
      ["minor", "operation-added", "openapi.yaml", "put:@?", "~/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}:"],
    ],
  },
  {
    does: "adds a path",
    edit: (spec) =>
      spec.replace(
        "openapi.yaml",
        PATH,
        (path) =>
          `${path}  /health:\n    get:\n      operationId: getHealth\n      responses: { '200': { description: Well. } }\n`,
      ),
    verdict: "minor",
    changes: [["minor", "operation-added", "openapi.yaml", "/health:", "~paths:"]],
  },
  {
    does: "removes an operation",
    given: addPut,
    edit: (spec) => spec.replace("openapi.yaml", PUT, ""),
    verdict: "major",
    changes: [
      ["major", "operation-removed", "openapi.yaml", "~/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}:", "put:"],
    ],
  },
  {
    does: "removes a path",
    edit: removePath,
    verdict: "major",
    changes: [
      ["major", "path-removed", "openapi.yaml", "~paths:", "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}:"],
    ],
  },
  {
    does: "removes a path whose sunset has passed",
    given: sunsetPath("2026-11-20"),
    edit: removePath,
    verdict: "minor",
    changes: [
      [
        "minor",
        "removed-after-sunset",
        "openapi.yaml",
        "~paths:",
        "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}:",
      ],
    ],
  },
  {
    does: "removes a path on the day of its sunset",
    given: sunsetPath("2026-11-21"),
    edit: removePath,
    verdict: "major",
    changes: [
      ["major", "path-removed", "openapi.yaml", "~paths:", "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}:"],
    ],
  },
  {
    does: "removes a path of which one operation has no sunset",
    given: (spec) => {
      addPut(spec);
      sunsetPath("2026-11-20")(spec);
    },
    edit: removePath,
    verdict: "major",
    changes: [
      ["major", "path-removed", "openapi.yaml", "~paths:", "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}:"],
    ],
  },
  {
    does: "removes a path that is deprecated without a date",
    given: deprecate,
    edit: removePath,
    verdict: "major",
    changes: [
      ["major", "path-removed", "openapi.yaml", "~paths:", "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}:"],
    ],
  },
  {
    does: "removes a member whose sunset has passed",
    given: (spec) =>
      spec.replace(
        TOKEN,
        "    maxLength: 20\n",
        "    maxLength: 20\n    deprecated: true\n    x-sunset: '2026-06-30'\n",
      ),
    edit: (spec) => spec.replace(TOKEN, / {2}authMode:[\s\S]*? {2}data:/, "  data:"),
    verdict: "minor",
    changes: [["minor", "removed-after-sunset", TOKEN, "~properties:", "authMode:"]],
  },
  {
    does: "replaces a member whose sunset has passed by one of a similar name",
    given: (spec) =>
      spec.replace(
        TOKEN,
        "    maxLength: 20\n",
        "    maxLength: 20\n    deprecated: true\n    x-sunset: '2026-06-30'\n",
      ),
    edit: (spec) =>
      spec
        .replace(TOKEN, "  authMode:", "  authModes:")
        .replace(TOKEN, "    maxLength: 20\n    deprecated: true\n    x-sunset: '2026-06-30'\n", "    maxLength: 40\n"),
    verdict: "minor",
    changes: [
      ["minor", "removed-after-sunset", TOKEN, "~properties:", "authMode:"],
      ["minor", "property-added", TOKEN, "authModes:", "~properties:"],
    ],
  },
  {
    does: "moves a path",
    edit: (spec) =>
      spec.replace("openapi.yaml", "/{clientExtId}/vasco/{extId}:", "/{clientExtId}/vasco-credentials/{extId}:"),
    verdict: "major",
    changes: [
      ["major", "path-removed", "openapi.yaml", "~paths:", "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}:"],
      ["minor", "operation-added", "openapi.yaml", "/nevisidm/api/core/v1/{clientExtId}/vasco-credenti…", "~paths:"],
    ],
  },
  {
    does: "renames an operation",
    edit: (spec) => spec.replace(OPERATION, "operationId: updateVascoCredential", "operationId: changeVascoCredential"),
    verdict: "major",
    changes: [
      [
        "major",
        "operation-id-changed",
        OPERATION,
        "operationId: changeVascoCredential",
        "operationId: updateVascoCredential",
      ],
    ],
  },
  {
    does: "deprecates an operation",
    edit: deprecate,
    verdict: "minor",
    changes: [["minor", "deprecated", OPERATION, "deprecated: true", "~patch:"]],
  },
  {
    does: "withdraws a deprecation",
    given: deprecate,
    edit: (spec) => spec.replace(OPERATION, "deprecated: true\n", ""),
    verdict: "minor",
    changes: [["minor", "deprecation-withdrawn", OPERATION, "~operationId: updateVascoCredential", "deprecated: true"]],
  },
  {
    does: "sets a sunset",
    given: deprecate,
    edit: (spec) => spec.replace(OPERATION, "deprecated: true\n", "deprecated: true\nx-sunset: '2027-11-21'\n"),
    verdict: "minor",
    changes: [["minor", "sunset-set", OPERATION, "x-sunset: '2027-11-21'", "~patch:"]],
  },
  {
    does: "postpones a sunset",
    given: sunset("2027-01-31"),
    edit: (spec) => spec.replace(OPERATION, "2027-01-31", "2027-02-28"),
    verdict: "minor",
    changes: [["minor", "sunset-later", OPERATION, "x-sunset: '2027-02-28'", 'x-sunset: "2027-01-31"']],
  },
  {
    does: "brings a sunset forward",
    given: sunset("2027-01-31"),
    edit: (spec) => spec.replace(OPERATION, "2027-01-31", "2026-12-31"),
    verdict: "major",
    changes: [["major", "sunset-earlier", OPERATION, "x-sunset: '2026-12-31'", 'x-sunset: "2027-01-31"']],
  },
  {
    does: "lets callers authenticate in one more way",
    edit: (spec) => addScheme(spec, "  - apiKey: []\n"),
    verdict: "minor",
    changes: [
      ["minor", "security-loosened", "openapi.yaml", "- apiKey: []", "~security:"],
      [
        "minor",
        "other-added",
        "openapi.yaml",
        "apiKey: { type: apiKey, in: header, name: X-Key }",
        "~securitySchemes:",
      ],
    ],
  },
  {
    does: "makes callers authenticate in two ways at once",
    edit: (spec) => addScheme(spec, "    apiKey: []\n"),
    verdict: "major",
    changes: [
      ["major", "security-requirement-changed", "openapi.yaml", "apiKey: []", "~- bearer: []"],
      [
        "minor",
        "other-added",
        "openapi.yaml",
        "apiKey: { type: apiKey, in: header, name: X-Key }",
        "~securitySchemes:",
      ],
    ],
  },
  {
    does: "changes how callers authenticate",
    edit: (spec) => spec.replace("openapi.yaml", "scheme: bearer", "scheme: basic"),
    verdict: "major",
    changes: [["major", "security-scheme-changed", "openapi.yaml", "scheme: basic", "scheme: bearer"]],
  },
  {
    does: "changes the port of the server on the reader's machine",
    edit: (spec) => spec.replace("openapi.yaml", "http://127.0.0.1:3000", "http://127.0.0.1:4000"),
    verdict: "patch",
    changes: [
      [
        "patch",
        "loopback-server-changed",
        "openapi.yaml",
        "- url: http://127.0.0.1:4000",
        "- url: http://127.0.0.1:3000",
      ],
    ],
  },
  {
    does: "removes a server that others call",
    given: addServer,
    edit: (spec) => spec.replace("openapi.yaml", SERVER, ""),
    verdict: "major",
    changes: [["major", "server-removed", "openapi.yaml", "~servers:", "- url: https://api.example.com"]],
  },
  {
    does: "adds a server",
    edit: addServer,
    verdict: "minor",
    changes: [["minor", "other-added", "openapi.yaml", "- url: https://api.example.com", "~servers:"]],
  },
];
