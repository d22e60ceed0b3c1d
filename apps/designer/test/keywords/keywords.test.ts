import type { Json, JsonObject } from "@credential-api/openapi/schemas";
import { describe, expect, it } from "vitest";
import { counterexamples } from "./instances.ts";
import { ordered, orderedByReading } from "./ordered.ts";
import { equal, unknown, unordered } from "./others.ts";
import { createRandom, makeSchema, mutate } from "./random-schemas.ts";
import { diffDocuments, positions } from "./tiny-contract.ts";

type Direction = keyof typeof positions;

/** The verdict in every position of this direction; all must be the same. */
function verdictsIn(direction: Direction, before: Json, now: Json): Record<string, string> {
  const places: Readonly<Record<string, (schema: Json) => JsonObject>> = positions[direction];
  return Object.fromEntries(
    Object.entries(places).map(([name, contractWith]) => [
      name,
      diffDocuments(contractWith(before), contractWith(now)).verdict,
    ]),
  );
}

const everywhere = (direction: Direction, verdict: string) =>
  Object.fromEntries(Object.keys(positions[direction]).map((name) => [name, verdict]));

describe.each([...ordered, ...orderedByReading])("an edit that %s", (_, narrow, wide) => {
  it("is minor where callers write the value, and major where servers do", () => {
    expect(verdictsIn("request", narrow, wide)).toEqual(everywhere("request", "minor"));
    expect(verdictsIn("response", narrow, wide)).toEqual(everywhere("response", "major"));
  });

  it("is the other way round when it is undone", () => {
    expect(verdictsIn("request", wide, narrow)).toEqual(everywhere("request", "major"));
    expect(verdictsIn("response", wide, narrow)).toEqual(everywhere("response", "minor"));
  });
});

describe.each([...unordered, ...unknown])("an edit to %s", (_, one, other) => {
  it("is major in both directions", () => {
    for (const [before, now] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(verdictsIn("request", before, now)).toEqual(everywhere("request", "major"));
      expect(verdictsIn("response", before, now)).toEqual(everywhere("response", "major"));
    }
  });
});

describe.each(equal)("another spelling: %s", (_, one, other) => {
  it("is no change", () => {
    for (const direction of ["request", "response"] as const) {
      expect(verdictsIn(direction, one, other)).toEqual(everywhere(direction, "none"));
      expect(verdictsIn(direction, other, one)).toEqual(everywhere(direction, "none"));
    }
  });
});

/** The tables themselves: a validator agrees with what they say about the two schemas. */
describe("the tables agree with ajv", () => {
  it.each(ordered)("%s", (_, narrow, wide) => {
    const { lost, gained } = counterexamples(narrow, wide);
    expect([lost, gained.length]).toEqual([[], 1]);
  });

  it.each(unordered)("%s", (_, one, other) => {
    const { lost, gained } = counterexamples(one, other);
    expect([lost.length, gained.length]).toEqual([1, 1]);
  });

  it.each(equal)("%s", (_, one, other) => {
    expect(counterexamples(one, other)).toEqual({ lost: [], gained: [] });
  });
});

/** An instance that breaks someone although the verdict is not major: one that the server rejects now, or may return now. */
function breaking(direction: Direction, verdict: string, before: Json, now: Json): readonly Json[] {
  const { lost, gained } = counterexamples(before, now);
  return verdict === "major" ? [] : direction === "request" ? lost : gained;
}

describe("random edits", () => {
  const PAIRS = 300;

  it(`of ${PAIRS} schemas that are not major break no instance`, () => {
    for (let seed = 0; seed < PAIRS; seed++) {
      const random = createRandom(seed);
      const before = makeSchema(random, 2);
      const now = mutate(before, random);
      for (const direction of ["request", "response"] as const) {
        const { verdict, changes } = diffDocuments(positions[direction].body(before), positions[direction].body(now));
        // Decided: programs ignore members of responses that they do not know, in closed schemas, too.
        if (direction === "response" && changes.some(({ rule }) => rule === "property-added")) continue;
        expect(breaking(direction, verdict, before, now), JSON.stringify({ seed, direction, before, now })).toEqual([]);
      }
    }
  });

  it("are found to break an instance when a verdict is too low", () => {
    const [short, long]: readonly Json[] = [
      { type: "string", maxLength: 1 },
      { type: "string", maxLength: 2 },
    ];
    expect(breaking("request", "minor", long ?? null, short ?? null)).toEqual(["aa"]);
    expect(breaking("response", "minor", short ?? null, long ?? null)).toEqual(["aa"]);
  });
});
