import { expect, it } from "vitest";
import { scriptedContext, toResponse } from "../../test/cases/scripted-context.ts";
import { repeatContext } from "./repeat.ts";

const context = scriptedContext({ respond: () => toResponse(200) });

it("is the context of the case the first time", () => {
  expect(repeatContext(context, 0)).toBe(context);
});

it("has ids and a seed of its own each time after that, the same ones in each run", () => {
  const times = [0, 1, 2, 1].map((each) => repeatContext(context, each));
  const ids = times.map(({ data, seed }) => `${data.unknownExtId("lock")} ${seed}`);
  expect(new Set(ids).size).toBe(3);
  expect(ids[3]).toBe(ids[1]);
});

it("has the other data of the case, which is read when it is needed", () => {
  const data = Object.defineProperty({ ...context.data }, "clientExtId", {
    get: () => {
      throw new Error("not configured");
    },
  });
  expect(repeatContext(context, 1).data.clientExtId).toBe("client-1");
  const repeated = repeatContext({ ...context, data }, 1);
  expect(() => repeated.data.clientExtId).toThrow("not configured");
});
