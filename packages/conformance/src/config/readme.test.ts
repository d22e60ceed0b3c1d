import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseConfiguration } from "./read-configuration.ts";

test("the README shows the mistakes that its configuration has", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, yaml = "", mistakes] =
    /<!-- mistakes -->\n```yaml\n([\s\S]*?)```\n[^`]*```text\n([\s\S]*?)\n```\n<!-- \/mistakes -->/.exec(readme) ?? [];
  expect(() => parseConfiguration(yaml, "conformance.yaml", { environment: {} })).toThrow(
    expect.objectContaining({ message: mistakes?.replace(/^conformance: /, "") }),
  );
});
