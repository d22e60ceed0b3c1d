import { readFileSync } from "node:fs";
import { join } from "node:path";
import { operationIds } from "@credential-api/contract";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createLargeContract, type LargeContract } from "./large-contract.ts";
import { runNode } from "./run-node.ts";

let large: LargeContract;
beforeAll(() => {
  large = createLargeContract(operationIds.length + 1);
});
afterAll(() => large?.remove());

const generatedIds = () => {
  const table = readFileSync(join(large.root, "packages/contract/src/gen/operations.ts"), "utf8");
  return Array.from(table.matchAll(/^ {4}id: "(\w+)",$/gm), ([, id = ""]) => id);
};

it("has whole copies of the contract, at least as many operations as asked for, each with a handler", () => {
  expect(large.operations).toBe(2 * operationIds.length);
  const handlers = readFileSync(join(large.root, "packages/reference/src/operations/index.ts"), "utf8");
  for (const id of operationIds) expect(handlers).toContain(`  ${id}Aa: ${id},\n`);
});

it("passes lint and is generated, and every operation is in the table", async () => {
  await runNode(large.root, ["apps/designer/src/main.ts", "generate"]);
  expect(generatedIds().toSorted()).toEqual(operationIds.flatMap((id) => [id, `${id}Aa`]).toSorted());
});

it("says what a step printed when it fails", async () => {
  const failed = runNode(large.root, ["--eval", "throw new Error('No such step')"]);
  await expect(failed).rejects.toThrow(/^--eval throw .* failed in .*:\n[\s\S]*No such step/);
});
