import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { makeBrowserBundle } from "./browser-bundle.ts";

describe("the reference server is portable", () => {
  test("it bundles for a browser without a module of Node and without a validator compiler", async () => {
    const { code, inputs } = await makeBrowserBundle();
    expect(inputs.filter((input) => /^node:|\/ajv\//.test(input))).toEqual([]);
    expect(code).not.toMatch(/\brequire\("node:|\bfrom "node:|new Function\(/);
  });

  test("the check fails on a module that is not portable", async () => {
    const stdin = { contents: 'import { readFileSync } from "node:fs"; readFileSync("x");' };
    await expect(build({ stdin, bundle: true, platform: "browser", write: false, logLevel: "silent" })).rejects.toThrow(
      "node:fs",
    );
  });
});
