import { describe, expect, it } from "vitest";
import { examples } from "../src/examples.ts";
import { operationIds, operations } from "../src/index.ts";
import { explainRequest, explainResponse, type Violation } from "../src/validators.ts";
import { pathExamples } from "./corpus.ts";

describe.each(operationIds)("%s", (id) => {
  const { requests, responses } = examples[id];
  const explain = new Map<string, (body: unknown) => readonly Violation[]>(Object.entries(explainResponse[id]));

  it.each(Object.keys(requests))("request example %s satisfies the contract", (name) => {
    expect(explainRequest[id]({ path: pathExamples(id), body: requests[name]?.value })).toEqual([]);
  });

  it("has examples of the declared statuses and no others", () => {
    expect(Object.keys(responses)).toEqual(operations[id].statuses.map(String));
  });

  describe.each(Object.entries(responses))("%s", (status, shown) => {
    it("has an example", () => {
      expect(Object.keys(shown)).not.toEqual([]);
    });

    it.each(Object.entries(shown))("response example %s satisfies the contract", (_name, { value }) => {
      expect(explain.get(status)?.(value)).toEqual([]);
    });
  });

  it("has an example of a success for every request example", () => {
    const successes = Object.entries(responses).filter(([status]) => Number(status) < 300);
    const replayed = successes.flatMap(([, shown]) =>
      Object.values(shown).flatMap(({ replay }) => replay.request ?? []),
    );
    expect(new Set(replayed)).toEqual(new Set(Object.keys(requests)));
  });

  it("shows a request exactly if it takes a body", () => {
    expect(Object.keys(requests).length > 0).toBe(operations[id].body !== null);
  });
});
