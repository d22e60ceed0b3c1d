import type { OpenApiDocument } from "@credential-api/contract/generate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Fact } from "./facts.ts";
import { type Measurement, measure } from "./measure.ts";
import { listPoints, type Point } from "./points.ts";
import { formatCoverage, reportCoverage } from "./report.ts";

/** Members of the path item. Their type says nothing, because that of a path item allows no literal with both. */
const shared: object = { parameters: [{ name: "trace", in: "query", schema: {} }] };

/** A contract of one operation, with everything that a point can be made of. */
const document = {
  openapi: "3.1.1",
  info: { title: "Things", version: "1.0.0" },
  paths: {
    "/things/{id}": {
      ...shared,
      patch: {
        operationId: "updateThing",
        summary: "Change a thing",
        "x-since": [],
        "x-required-permissions": { anyOf: ["Modify"] },
        "x-errors": { "403": ["errors.permissionDenied"], "422": ["errors.bad", "errors.worse"] },
        parameters: [
          { name: "id", in: "path", schema: { enum: ["one"] } },
          { name: "sort", in: "query", schema: { items: { $ref: "#/components/schemas/State" } } },
          { name: "If-Match", in: "header", schema: {} },
        ],
        requestBody: {
          "x-max-bytes": 1,
          content: { "application/json": { schema: { $ref: "#/components/schemas/ThingUpdate" } } },
        },
        responses: {
          "200": {
            headers: { ETag: { required: true }, "X-Request-Id": {} },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
          "202": { content: { "application/json": { schema: { $ref: "#/components/schemas/State" } } } },
          "204": {},
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
          byName: { additionalProperties: { enum: ["a"] } },
          level: { anyOf: [{ enum: [1, null] }, { type: "null" }] },
        },
      },
    },
  },
} satisfies OpenApiDocument;

const errors = {
  "errors.unknown": { status: 404, when: "", remedy: "", answers: "server" as const, evidence: "" },
  "errors.bad": { status: 422, when: "", remedy: "", answers: "operation" as const, evidence: "" },
};

const fact = (point: string): Fact => ({ point, test: "a test" });
const response = (point: string): Fact => ({ ...fact(point), isResponse: true });

const all = [
  "updateThing",
  "updateThing 200",
  "updateThing 202",
  "updateThing 204",
  "updateThing 403",
  "updateThing 422",
  "updateThing 403 errors.permissionDenied",
  "updateThing 422 errors.bad",
  "updateThing 422 errors.worse",
  "updateThing Modify granted",
  "updateThing Modify denied",
  "updateThing query trace sent",
  "updateThing query trace rejected",
  "updateThing query sort sent",
  "updateThing query sort rejected",
  "updateThing query sort on",
  "updateThing query sort off",
  "updateThing header If-Match sent",
  "updateThing header If-Match rejected",
  "updateThing 200 header ETag",
  "updateThing request /state on",
  "updateThing request /state off",
  "updateThing 200 /state on",
  "updateThing 200 /state off",
  "updateThing 200 /kind thing",
  "updateThing 200 /parts/*/size small",
  "updateThing 200 /byName/* a",
  "updateThing 200 /level 1",
  "updateThing 202 on",
  "updateThing 202 off",
  "no operation 404 errors.unknown",
];
const everything: readonly Fact[] = all.map(fact);
const excused = [{ points: ["Kind being"], reason: "Nothing here is one." }];

let points: readonly Point[];
beforeAll(() => {
  points = listPoints(document, errors);
});

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe("listPoints", () => {
  it("lists all that a contract declares: per operation, of the server itself, and values that no operation has", () => {
    expect(names(points)).toEqual([...all, "Kind being"]);
  });

  it("knows where each is declared, in the bundled document", () => {
    const pointers = new Map(points.map(({ name, pointer }) => [name, pointer]));
    expect(pointers.get("updateThing 422 errors.worse")).toBe("/paths/~1things~1{id}/patch/x-errors/422/1");
    expect(pointers.get("updateThing Modify denied")).toBe(
      "/paths/~1things~1{id}/patch/x-required-permissions/anyOf/0",
    );
    expect(pointers.get("updateThing 200 /kind thing")).toBe("/components/schemas/Kind/enum/0");
    expect(pointers.get("updateThing 200 /parts/*/size small")).toBe(
      "/components/schemas/Thing/properties/parts/items/properties/size/enum/0",
    );
    expect(pointers.get("updateThing 200 /level 1")).toBe("/components/schemas/Thing/properties/level/anyOf/0/enum/0");
    expect(pointers.get("updateThing query trace sent")).toBe("/paths/~1things~1{id}/parameters/0");
    expect(pointers.get("updateThing header If-Match sent")).toBe("/paths/~1things~1{id}/patch/parameters/2");
    expect(pointers.get("no operation 404 errors.unknown")).toBe("/x-error-catalogue/errors.unknown");
  });
});

const clean = { missed: [], wronglyExcused: [], unknown: [], undeclared: [] };

function verdict({ missed, wronglyExcused, unknown, undeclared }: Measurement) {
  return { missed: names(missed), wronglyExcused: names(wronglyExcused), unknown, undeclared };
}

describe("measure", () => {
  it("takes the value of any entry of a map, and of no other member", () => {
    const others = everything.filter(({ point }) => point !== "updateThing 200 /byName/* a");
    const missedWith = (point: string) => names(measure(points, [...others, fact(point)], excused).missed);
    expect(missedWith("updateThing 200 /byName/any name a")).toEqual([]);
    for (const other of ["/byName/x/y a", "/byName a", "/byName/x ab", "/others/x a"]) {
      expect(missedWith(`updateThing 200 ${other}`)).toEqual(["updateThing 200 /byName/* a"]);
    }
  });

  it("is content when everything is reached or excused", () => {
    expect(verdict(measure(points, everything, excused))).toEqual(clean);
  });

  it.each(all.map((name, index) => [name, index] as const))("misses %s", (name, left) => {
    const facts = everything.filter((_, index) => index !== left);
    expect(verdict(measure(points, facts, excused))).toEqual({ ...clean, missed: [name] });
  });

  it("names the same test in every order: the first by name", () => {
    const tests = ["b", "a"];
    for (const order of [tests, tests.toReversed()]) {
      const facts = order.map((test) => ({ ...fact("updateThing 200"), test }));
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
    const undeclared = ["updateThing 418", "updateThing 422 errors.permissionDenied", "no operation 405 errors.odd"];
    const facts = [...everything, fact("updateThing request /note text"), ...undeclared.map(response)];
    expect(verdict(measure(points, facts, excused)).undeclared).toEqual(
      undeclared.map((name) => `${name}, in "a test"`),
    );
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
    expect(complete).toMatchObject({ isComplete: true, reached: 31, reachable: 31, problems: [] });
    expect(formatCoverage(complete, false)).toBe(`Contract 1.0.0: 31 of 31 points reached, 1 excused.

operation     statuses  codes  permissions  parameters  headers  values
updateThing   5/5       3/3    2/2          6/6         1/1      12/12
no operation  -         1/1    -            -           -        -

Excused: Kind being.
  Nothing here is one.
`);
  });

  it("names what is missing by its line, and every line when asked", () => {
    const incomplete = report(everything.filter(({ point }) => point !== "updateThing 200"));
    expect(incomplete.isComplete).toBe(false);
    expect(incomplete.problems).toEqual(["spec/x.yaml:41:7: updateThing 200: no test reaches it"]);
    const text = formatCoverage(incomplete, true);
    expect(text).toContain('spec/x.yaml:27:7  updateThing  reached by "a test"\n');
    expect(text).toContain("spec/x.yaml:41:7  updateThing 200  MISSED\n");
    expect(text).toContain("updateThing   4/5 ");
  });
});
