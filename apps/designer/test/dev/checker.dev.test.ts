import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Checker, createChecker } from "../../src/check/checker.ts";

let root: string;
let checker: Checker;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "checker-"));
  mkdirSync(join(root, "spec/rules"), { recursive: true });
  writeFileSync(join(root, "spec/openapi.yaml"), "openapi: 3.1.1\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n");
  writeFileSync(join(root, "spec/redocly.yaml"), "plugins: [rules/own.js]\nrules: { own/one: error }\n");
});
afterEach(async () => {
  await checker.close();
  rmSync(root, { recursive: true });
});

function writeRule(body: string): void {
  const rule = `() => ({ Root(root, { report, location }) { ${body} } })`;
  writeFileSync(
    join(root, "spec/rules/own.js"),
    `export default () => ({ id: "own", rules: { oas3: { one: ${rule} } } });\n`,
  );
}

async function check(signal = new AbortController().signal) {
  const result = await checker.check({ root, saved: [], before: undefined }, { signal, onStep: () => {} });
  return "problems" in result ? result.problems : [];
}

it("a rule that never ends is stopped, and the next check is as good as new", { timeout: 30_000 }, async () => {
  checker = createChecker(5_000);
  // It waits most of the time, because a loop alone would take a processor from the other tests.
  writeRule("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4_500); for (;;);");
  await expect(check()).rejects.toThrow(
    "The step `lint` exceeded 5.0 s, the limit for a contract of 0.0 MB. Look for a pattern or a rule that never ends.",
  );
  writeRule('report({ message: "Fixed.", location });');
  expect(await check()).toMatchObject([{ file: "spec/openapi.yaml", rule: "own/one", message: "Fixed." }]);
});

it("a larger contract has more time: the same rule is not stopped", { timeout: 60_000 }, async () => {
  checker = createChecker(100);
  mkdirSync(join(root, "spec/shared"));
  writeFileSync(join(root, "spec/shared/Large.yaml"), `# ${"x".repeat(1_000_000)}\n`);
  writeRule(
    'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000); report({ message: "Seen.", location });',
  );
  expect(await check()).toMatchObject([{ message: "Seen." }]);
});

it("a tool that ends the process ends only its check", { timeout: 30_000 }, async () => {
  checker = createChecker();
  writeRule("process.exit(3);");
  await expect(check()).rejects.toThrow("A rule or a maker ended the check.");
  writeRule('report({ message: "Fixed.", location });');
  expect(await check()).toMatchObject([{ message: "Fixed." }]);
});

it("a rule that throws is a problem of that rule", { timeout: 30_000 }, async () => {
  checker = createChecker();
  writeRule('throw new Error("boom");');
  expect(await check()).toMatchObject([
    { file: "spec/rules/own.js", line: 1, rule: "lint", message: "This rule fails: boom." },
  ]);
});

it("a syntax error in a rule is a problem at its line", { timeout: 30_000 }, async () => {
  checker = createChecker();
  writeFileSync(join(root, "spec/rules/own.js"), 'import "./two.js";\nexport default () => ({ id: "own" });\n');
  writeFileSync(join(root, "spec/rules/two.js"), "const two = 2;\n\ntwo = ;\n");
  const message = "The lint rules cannot be loaded: Unexpected token ';'. Correct this line.";
  expect(await check()).toMatchObject([{ file: "spec/rules/two.js", line: 3, rule: "lint", message }]);
});

it("an import of a rule that does not exist is a problem at its line", { timeout: 30_000 }, async () => {
  checker = createChecker();
  writeFileSync(join(root, "spec/rules/own.js"), '\nimport "./three.js";\nexport default () => ({ id: "own" });\n');
  expect(await check()).toMatchObject([{ file: "spec/rules/own.js", line: 2, rule: "lint" }]);
});

it("a file that a rule needs is named, and not the rule", { timeout: 30_000 }, async () => {
  checker = createChecker();
  writeRule('process.getBuiltinModule("node:fs").readFileSync(new URL("../errors.yaml", import.meta.url));');
  const message = "spec/errors.yaml is missing, and the contract needs it. Restore the file.";
  expect(await check()).toMatchObject([{ file: "spec/errors.yaml", line: 1, rule: "lint", message }]);
});

it("an aborted check rejects at once, and does not disturb the next one", { timeout: 30_000 }, async () => {
  checker = createChecker();
  writeRule('report({ message: "Seen.", location });');
  const controller = new AbortController();
  const first = check(controller.signal);
  controller.abort(new Error("Saved again"));
  await expect(first).rejects.toThrow("Saved again");
  expect(await check()).toMatchObject([{ message: "Seen." }]);
});
