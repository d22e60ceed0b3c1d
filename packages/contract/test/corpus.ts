import { examples } from "../src/examples.ts";
import document from "../src/gen/openapi.json" with { type: "json" };
import { type OperationId, operationIds, operations } from "../src/index.ts";

/** The contract's own examples of an operation's path parameters. */
export function pathExamples(id: OperationId): Record<string, unknown> {
  const parameters: Readonly<Record<string, { readonly example: unknown }>> = document.components.parameters;
  const names = operations[id].parameters.flatMap((parameter) => (parameter.in === "path" ? [parameter.name] : []));
  return Object.fromEntries(names.map((name) => [name, parameters[name]?.example]));
}

/** One request per line: the examples, or the path alone where there is no body, and each of them with one thing made odd. */
export function requestCorpus(): readonly {
  readonly id: OperationId;
  readonly title: string;
  readonly value: unknown;
}[] {
  return operationIds.flatMap((id) =>
    requestsOf(id).flatMap(({ name, request }) => {
      return [{ title: "as it is", value: request }, ...oddities(request)].map((odd) => ({
        id,
        title: `${name}, ${odd.title}`,
        value: odd.value,
      }));
    }),
  );
}

interface Request {
  readonly path: object;
  readonly body?: unknown;
}

function requestsOf(id: OperationId): readonly { readonly name: string; readonly request: Request }[] {
  const path = pathExamples(id);
  if (operations[id].body === null) return [{ name: "no body", request: { path } }];
  return Object.entries(examples[id].requests).map(([name, { value }]) => ({ name, request: { path, body: value } }));
}

interface Oddity {
  readonly title: string;
  readonly value: unknown;
}

const ODD_VALUES: readonly unknown[] = [
  null,
  "",
  " ",
  "x".repeat(51),
  "x".repeat(1001),
  "x".repeat(4001),
  "\u0000",
  "😀".repeat(50),
  "😀".repeat(51),
  `${"x".repeat(49)}😀`,
  `${"x".repeat(50)}😀`,
  "\ud83d".repeat(50),
  "\ude00".repeat(51),
  "0",
  "007",
  "2147483647",
  "2147483648",
  "9999999999",
  0,
  -1,
  1.5,
  2147483647,
  2147483648,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
];

function oddities(request: Request): readonly Oddity[] {
  const inside = (part: "path" | "body", holder: object): readonly Oddity[] => [
    ...Object.keys(holder).flatMap((member) =>
      ODD_VALUES.map((odd) => ({
        title: `${part}.${member} = ${String(JSON.stringify(odd)).slice(0, 20)}`,
        value: { ...request, [part]: { ...holder, [member]: odd } },
      })),
    ),
    { title: `${part} with an unknown member`, value: { ...request, [part]: { ...holder, colour: "blue" } } },
    { title: `${part} with __proto__`, value: { ...request, [part]: { ...holder, ["__proto__"]: 1 } } },
    { title: `${part} with two wrong members`, value: { ...request, [part]: { ...holder, colour: 1, extId: null } } },
  ];
  const body = typeof request.body === "object" && request.body !== null ? request.body : {};
  return [
    ...inside("path", request.path),
    ...inside("body", body),
    ...ODD_VALUES.map((odd) => ({
      title: `body = ${String(JSON.stringify(odd)).slice(0, 20)}`,
      value: { ...request, body: odd },
    })),
    { title: "no body", value: { path: request.path } },
    { title: "no path", value: { body } },
    { title: "a third part", value: { ...request, cookie: {} } },
  ];
}
