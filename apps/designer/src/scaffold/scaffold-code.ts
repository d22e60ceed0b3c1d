import type { OperationPlan } from "./plan-operation.ts";
import { prompt } from "./prompt.ts";
import { refuse } from "./refuse.ts";

/**
 * The file of a new handler. It does not compile until its body is written: the answer it returns is not one that the
 * contract declares, and the compiler says what is missing in it.
 *
 * @param isObligatory whether the schema of the 200 body requires a member, so that `{}` is not a value of it.
 * @param model the file of a handler of the same kind.
 */
export function scaffoldHandler(
  { operationId, method, hasBody }: OperationPlan,
  isObligatory: boolean,
  model: string | undefined,
): string {
  const steps = hasBody
    ? "read what the path names (404), judge the request (409, 422), change it, answer."
    : `read what the path names (404), ${method === "get" ? "" : "remove it, "}answer.`;
  return `import type { Handler } from "../grow/handler.ts";

/** ${prompt} what the operation promises and what it does not, in one to three sentences. */
export const ${operationId}: Handler<"${operationId}"> = async () => {
  // ${prompt} ${steps}${model === undefined ? "" : `\n  // ${model} shows how.`}
  return { status: 200, body: ${isObligatory ? "{}" : '"not yet"'} };
};
`;
}

/**
 * The test beside a new handler. It does not compile until every status that the operation itself decides has a case; those
 * that all operations answer alike are tested once for all.
 */
export function scaffoldTest({ operationId, hasBody }: OperationPlan): string {
  const statuses = ["200", "404", ...(hasBody ? ["409"] : []), "422"].join(" | ");
  return `import { describe, expect, test } from "vitest";
import { openReference, type Sent } from "../../test/send.ts";

/** ${prompt} what is promised, and a request that shows it, for each status that this operation decides. */
const promises: Readonly<Record<${statuses}, Readonly<Record<string, Sent>>>> = {};

describe.each(Object.entries(promises))("%s", (status, cases) => {
  test.each(Object.entries(cases))("%s", async (_, sent) => {
    const received = await openReference().send("${operationId}", sent);
    expect(received.status).toBe(Number(status));
  });
});
`;
}

/**
 * The table of statuses that the server is tested to answer over a socket, with one operation more. It does not compile
 * until its statuses are there.
 *
 * @throws Refusal when the file is not written as this command knows it.
 */
export function withStatuses(test: string, { operationId, hasBody }: OperationPlan): string {
  const start = test.indexOf("\nconst cases: ");
  const end = test.indexOf("\n};\n", start);
  if (start === -1 || end === -1) throw refuse([`${statusesFile} does not hold \`const cases: ... = { ... };\`.`]);
  const row = `  ${operationId}: {\n    ...${hasBody ? "common" : "commonWithoutBody"},\n    // ${prompt} a case for each status that is missing.\n  },`;
  return `${test.slice(0, end)}\n${row}${test.slice(end)}`;
}

/** The table of handlers, relative to the root. */
export const handlersFile = "packages/reference/src/operations/index.ts";

/** Where the server's statuses are tested, relative to the root. */
export const statusesFile = "apps/server/test/statuses.test.ts";

/**
 * The table of handlers with one more.
 *
 * @throws Refusal when the file is not written as this command knows it.
 */
export function withHandler(index: string, { operationId, kebab }: OperationPlan): string {
  const imports = [...index.matchAll(/^import .*;$/gm)].map(([line]) => line);
  const table = /^(export const handlers: Handlers = \{)([^}]*)(\};)$/m.exec(index);
  const [whole = "", begin, listed = "", end] = table ?? [];
  if (table === null || imports.length === 0) {
    throw refuse([`${handlersFile} does not hold \`export const handlers: Handlers = { ... };\`.`]);
  }
  const names = [...listed.matchAll(/\w+/g)].map(([name]) => name);
  const all = [...names, operationId].sort();
  const oneLine = `${begin} ${all.join(", ")} ${end}`;
  const lines = oneLine.length <= 120 ? oneLine : `${begin}\n${all.map((name) => `  ${name},\n`).join("")}${end}`;
  const more = [...imports, `import { ${operationId} } from "../grow/${kebab}.ts";`].sort(byModule);
  return index.replace(imports.join("\n"), more.join("\n")).replace(whole, lines);
}

function byModule(a: string, b: string): number {
  const moduleOf = (line: string) => /from "(.*)";$/.exec(line)?.[1] ?? "";
  return moduleOf(a) < moduleOf(b) ? -1 : 1;
}
