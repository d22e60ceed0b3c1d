import { expect, it } from "vitest";
import { counts, effectsOf } from "./saved-files.ts";

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
])("%s counts: %s", (file, expected) => {
  expect(counts(file)).toBe(expected);
});

const nothing = { spec: false, tools: false, code: false, server: false };

it.each([
  ["spec/shared/StateName.yaml", { spec: true }],
  ["spec/rules/plugin.js", { spec: true, tools: true }],
  ["packages/contract/generate/types.ts", { spec: true, tools: true, code: true }],
  ["packages/client/src/index.ts", { code: true }],
  ["packages/reference/src/app.ts", { code: true, server: true }],
  ["packages/reference/src/app.test.ts", { code: true }],
  ["apps/server/package.json", { code: true, server: true }],
  ["elsewhere/Shared.yaml", { spec: true }],
])("saving %s has effects on %j", (file, effects) => {
  expect(effectsOf([file], new Set(["elsewhere/Shared.yaml"]))).toEqual({ ...nothing, ...effects });
});
