import { describe, expect, it } from "vitest";
import { examples } from "../src/examples.ts";
import { operationIds, operations } from "../src/index.ts";
import { explainRequest, explainResponse } from "../src/validators.ts";
import { pathExamples } from "./corpus.ts";

describe.each(operationIds)("%s", (id) => {
  const { requests, responses } = examples[id];

  it.each(Object.keys(requests))("request example %s satisfies the contract", (name) => {
    expect(explainRequest[id]({ path: pathExamples(id), body: requests[name]?.value })).toEqual([]);
  });

  describe.each(operations[id].statuses)("%s", (status) => {
    it("has an example", () => {
      expect(Object.keys(responses[status])).not.toEqual([]);
    });

    it.each(Object.keys(responses[status]))("response example %s satisfies the contract", (name) => {
      expect(explainResponse[id][status](responses[status][name]?.value)).toEqual([]);
    });
  });

  it("has a 200 example for every request example", () => {
    const replayed = Object.values(responses[200]).map(({ replay }) => replay.request);
    expect(new Set(replayed)).toEqual(new Set(Object.keys(requests)));
  });
});
