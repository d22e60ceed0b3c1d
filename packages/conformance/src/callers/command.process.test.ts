import { expect, test } from "vitest";
import { createCommandSource } from "./command.ts";

const caller = { permissions: ["AccessControl.CredentialView" as const], clients: ["a", "b"], defect: undefined };

function createSource(script: string, now = () => new Date(0)) {
  const command = [process.execPath, "-e", script, "{permissions}|{clients}|{defect}"] as const;
  const hook = { command, folder: process.cwd(), timeoutMs: 30_000 };
  return createCommandSource({ hook, defects: ["expired"], cacheSeconds: 60 }, now);
}

test("a token is what the program prints, and lasts as long as the configuration says", async () => {
  let seconds = 0;
  const source = createSource(
    "console.log(process.argv[1].replace(' ', '+') + '|' + process.pid)",
    () => new Date(seconds * 1_000),
  );
  const [first, again] = await Promise.all([source(caller), source(caller)]);
  expect(first).toMatch(/^AccessControl\.CredentialView\|a\+b\|\|\d+$/);
  expect(again).toBe(first);
  seconds = 60;
  expect(await source(caller)).not.toBe(first);
});

test("a program makes only the defects of the configuration, and prints nothing for what it cannot make", async () => {
  const source = createSource("if (process.argv[1].endsWith('expired')) console.log('old')");
  expect(await source({ ...caller, defect: "expired" })).toBe("old");
  expect(await source({ ...caller, defect: "wrongKey" })).toBeUndefined();
  expect(await source(caller)).toBeUndefined();
});

test("a program that prints more than a token is an error", async () => {
  await expect(createSource("console.log('Token: x')")(caller)).rejects.toThrow("print the token alone");
});
