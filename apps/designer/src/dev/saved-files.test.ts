import { expect, it } from "vitest";
import { effectsOf, isWatched } from "./saved-files.ts";

it.each([
  ["spec/shared/StateName.yaml", true],
  ["spec/DECISIONS.md", true],
  ["spec/rules/plugin.js", true],
  ["spec/rules/test/rules.test.js", false],
  ["spec/shared/.StateName.yaml.swp", false],
  ["spec/shared/StateName.yaml~", false],
  ["spec/shared/4913", false],
  ["packages/contract/src/gen/types.ts", false],
  ["packages/reference/src/app.ts", true],
  ["packages/reference/README.md", false],
  ["packages/docs/src/page/page.css", true],
])("watches %s: %s", (file, expected) => {
  expect(isWatched(file)).toBe(expected);
});

const nothing = { spec: false, tools: false, code: [], server: false };

it.each([
  ["spec/shared/StateName.yaml", { spec: true }],
  ["spec/rules/plugin.js", { spec: true, tools: true, code: ["spec/rules/plugin.js"] }],
  ["packages/contract/generate/types.ts", { spec: true, tools: true, code: ["packages/contract/generate/types.ts"] }],
  ["packages/client/src/index.ts", { code: ["packages/client/src/index.ts"] }],
  ["packages/reference/src/app.ts", { code: ["packages/reference/src/app.ts"], server: true }],
  ["packages/reference/src/app.test.ts", { code: ["packages/reference/src/app.test.ts"] }],
  ["apps/server/package.json", { code: ["apps/server/package.json"], server: true }],
])("saving %s has effects on %j", (file, effects) => {
  expect(effectsOf([file])).toEqual({ ...nothing, ...effects });
});
