import type { OpenApiDocument } from "@credential-api/contract/generate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Fact, ResponseFact } from "./facts.ts";
import { type Measurement, measure } from "./measure.ts";
import { listPoints, type Point } from "./points.ts";
import { formatCoverage, reportCoverage } from "./report.ts";

/** A contract of one operation, with everything that a point can be made of. */
const document = {
  openapi: "3.1.1",
  info: { title: "Things", version: "1.0.0" },
  paths: {
    "/things/{id}": {
      patch: {
        operationId: "updateThing",
        summary: "Change a thing",
        "x-since": [],
        "x-required-permissions": ["Modify"],
        "x-errors": { "403": ["errors.permissionDenied"], "422": ["errors.bad", "errors.worse"] },
        requestBody: {
          "x-max-bytes": 1,
          content: { "application/json": { schema: { $ref: "#/components/schemas/ThingUpdate" } } },
        },
        responses: {
          "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
          "403": {},
          "422": {},
        },
      },
    },
  },
  components: {
    schemas: {
      State: { enum: ["on", "off"] },
      Kind: { enum: ["thing", "being"] },
      ThingUpdate: { properties: { state: { $ref: "#/components/schemas/State" } } },
      Thing: {
        properties: {
          state: { $ref: "#/components/schemas/State" },
          kind: { allOf: [{ $ref: "#/components/schemas/Kind" }, { const: "thing" }] },
          parts: {
            items: { properties: { size: { enum: ["small"] }, whole: { $ref: "#/components/schemas/Thing" } } },
          },
        },
      },
    },
  },
} satisfies OpenApiDocument;

const errors = {
  "errors.unknown": { status: 404, when: "", remedy: "", answers: "server" as const, evidence: "" },
  "errors.bad": { status: 422, when: "", remedy: "", answers: "operation" as const, evidence: "" },
};

const response = (status: number, codes: readonly string[] = [], more: Partial<ResponseFact> = {}): Fact => ({
  kind: "response",
  operationId: "updateThing",
  status,
  codes,
  denied: [],
  test: "a test",
  ...more,
});
const value = (direction: "request" | "response", pointer: string, text: string): Fact => ({
  kind: "value",
  operationId: "updateThing",
  direction,
  pointer,
  value: text,
  test: "a test",
});

const everything: readonly Fact[] = [
  response(200),
  response(403, ["errors.permissionDenied"], { denied: ["Modify"] }),
  response(422, ["errors.bad", "errors.worse"]),
  response(404, ["errors.unknown"], { operationId: null }),
  value("request", "/state", "on"),
  value("request", "/state", "off"),
  value("response", "/state", "on"),
  value("response", "/state", "off"),
  value("response", "/kind", "thing"),
  value("response", "/parts/*/size", "small"),
];
const excused = [{ points: ["Kind being"], reason: "Nothing here is one." }];

let points: readonly Point[];
beforeAll(() => {
  points = listPoints(document, errors);
});

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe("listPoints", () => {
  it("lists operation, statuses, codes, permissions and values, error codes of the server, and values nobody has", () => {
    expect(names(points)).toEqual([
      "updateThing",
      "updateThing 200",
      "updateThing 403",
      "updateThing 422",
      "updateThing 403 errors.permissionDenied",
      "updateThing 422 errors.bad",
      "updateThing 422 errors.worse",
      "updateThing Modify granted",
      "updateThing Modify denied",
      "updateThing request /state on",
      "updateThing request /state off",
      "updateThing response /state on",
      "updateThing response /state off",
      "updateThing response /kind thing",
      "updateThing response /parts/*/size small",
      "no operation 404 errors.unknown",
      "Kind being",
    ]);
  });

  it("knows where each is declared, in the bundled document", () => {
    const pointers = new Map(points.map(({ name, pointer }) => [name, pointer]));
    expect(pointers.get("updateThing 422 errors.worse")).toBe("/paths/~1things~1{id}/patch/x-errors/422/1");
    expect(pointers.get("updateThing Modify denied")).toBe("/paths/~1things~1{id}/patch/x-required-permissions/0");
    expect(pointers.get("updateThing response /kind thing")).toBe("/components/schemas/Kind/enum/0");
    expect(pointers.get("updateThing response /parts/*/size small")).toBe(
      "/components/schemas/Thing/properties/parts/items/properties/size/enum/0",
    );
    expect(pointers.get("no operation 404 errors.unknown")).toBe("/x-error-catalogue/errors.unknown");
  });
});

const clean = { missed: [], wronglyExcused: [], unknown: [], undeclared: [] };

function verdict({ missed, wronglyExcused, unknown, undeclared }: Measurement) {
  return { missed: names(missed), wronglyExcused: names(wronglyExcused), unknown, undeclared };
}

describe("measure", () => {
  it("is content when everything is reached or excused", () => {
    expect(verdict(measure(points, everything, excused))).toEqual(clean);
  });

  it.each<[string, number, readonly string[]]>([
    ["a success", 0, ["updateThing 200", "updateThing Modify granted"]],
    ["a denial", 1, ["updateThing 403", "updateThing 403 errors.permissionDenied", "updateThing Modify denied"]],
    ["a code and its status", 2, ["updateThing 422", "updateThing 422 errors.bad", "updateThing 422 errors.worse"]],
    ["a response of the server", 3, ["no operation 404 errors.unknown"]],
    ["a value that is sent", 5, ["updateThing request /state off"]],
    ["a value that is returned", 6, ["updateThing response /state on"]],
  ])("misses %s", (_, left, missed) => {
    const facts = everything.filter((_fact, index) => index !== left && (left !== 0 || index !== 2));
    const also = left === 0 ? ["updateThing 422", "updateThing 422 errors.bad", "updateThing 422 errors.worse"] : [];
    expect(new Set(verdict(measure(points, facts, excused)).missed)).toEqual(new Set([...missed, ...also]));
  });

  it("takes a permission for granted only when a response shows it", () => {
    const early = [
      response(401, ["x"]),
      response(500, ["x"]),
      response(503, ["x"]),
      response(403, ["errors.permissionDenied"]),
    ];
    const granted = (facts: readonly Fact[]) =>
      measure(points, facts, []).points.find(({ name }) => name === "updateThing Modify granted")?.test;
    expect(granted(early)).toBeUndefined();
    expect(granted([response(422, ["errors.bad"])])).toBe("a test");
  });

  it("names the same test in every order: the first by name", () => {
    const tests = ["b", "a"];
    for (const order of [tests, tests.toReversed()]) {
      const facts = order.map((test) => response(200, [], { test }));
      expect(measure(points, facts, []).points.find(({ name }) => name === "updateThing 200")?.test).toBe("a");
    }
  });

  it("notices an excuse for what is reached, and one for what is not declared", () => {
    const excuses = [...excused, { points: ["updateThing 422", "updateThing 418"], reason: "Cannot be." }];
    expect(verdict(measure(points, everything, excuses))).toEqual({
      ...clean,
      wronglyExcused: ["updateThing 422"],
      unknown: ["updateThing 418"],
    });
  });

  it("notices a response the contract does not declare, with its test", () => {
    const undeclared = [
      response(418),
      response(422, ["errors.permissionDenied"]),
      response(405, ["errors.odd"], { operationId: null }),
    ];
    expect(verdict(measure(points, [...everything, ...undeclared], excused)).undeclared).toEqual([
      'updateThing 418, in "a test"',
      'updateThing 422 errors.permissionDenied, in "a test"',
      'no operation 405 errors.odd, in "a test"',
    ]);
  });
});

describe("the report", () => {
  const lines = {
    locate: (pointer: string) => ({
      file: "spec/x.yaml",
      path: "/spec/x.yaml",
      line: pointer.length,
      column: 7,
      exact: true,
      excerpt: "",
    }),
  };
  const identity = { version: "1.0.0", sha256: "0".repeat(64) };
  const report = (facts: readonly Fact[]) => reportCoverage(identity, measure(points, facts, excused), lines);

  it("counts per operation, and says what is excused and why", () => {
    const complete = report(everything);
    expect(complete).toMatchObject({ isComplete: true, reached: 16, reachable: 16, problems: [] });
    expect(formatCoverage(complete, false)).toBe(`Contract 1.0.0: 16 of 16 points reached, 1 excused.

operation     statuses  codes  permissions  values
updateThing   3/3       3/3    2/2          6/6
no operation  -         1/1    -            -

Excused: Kind being.
  Nothing here is one.
`);
  });

  it("names what is missing by its line, and every line when asked", () => {
    const incomplete = report(everything.slice(1));
    expect(incomplete.isComplete).toBe(false);
    expect(incomplete.problems).toEqual(["spec/x.yaml:41:7: updateThing 200: no test reaches it"]);
    const text = formatCoverage(incomplete, true);
    expect(text).toContain('spec/x.yaml:27:7  updateThing  reached by "a test"\n');
    expect(text).toContain("spec/x.yaml:41:7  updateThing 200  MISSED\n");
    expect(text).toContain("updateThing   2/3 ");
  });
});
