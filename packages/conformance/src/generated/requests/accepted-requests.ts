import type { OperationId } from "@credential-api/contract";
import { examples } from "@credential-api/contract/examples";
import { requestNodes } from "../schema/request-nodes.ts";
import { memberNodes, type SchemaNode } from "../schema/schema-node.ts";
import type { Draw } from "../values/pool.ts";
import { validValues } from "../values/valid-values.ts";
import type { RequestParts } from "./rejected-requests.ts";

/** A member of the body, or a parameter, that can have any value. */
export interface Variable {
  readonly part: "query" | "header" | "body";
  readonly name: string;
  readonly required: boolean;
  readonly node: SchemaNode;
}

/** A variable, and the values that it can have. */
export interface Choice extends Variable {
  /** Simple ones and those at the bounds first; those of a list are in its order. */
  readonly values: readonly unknown[];
}

/** The chosen values by `part/name`: 0 is the value of the prepared request, if it has one, and the simplest one otherwise. */
export type Picks = Readonly<Record<string, number | undefined>>;

/** What can be varied in a valid request. Path parameters cannot: they name starting data. */
export function variablesOf(id: OperationId): readonly Variable[] {
  const { body, parameters } = requestNodes[id];
  const required = new Set(body?.shape.keywords.required);
  return [
    ...parameters.flatMap(({ in: part, name, required: isRequired, node }) =>
      part === "path" ? [] : [{ part, name, required: isRequired, node }],
    ),
    ...[...(body === undefined ? [] : memberNodes(body))].map(
      ([name, node]) => ({ part: "body", name, required: required.has(name), node }) as const,
    ),
  ];
}

/**
 * Draws values for each variable; one that has none is absent.
 *
 * @param configured the value that the configuration gives for a name: one that the business rules of the target accept
 */
export function choicesOf(
  id: OperationId,
  options: Draw,
  configured: (name: string) => string | undefined = () => undefined,
): readonly Choice[] {
  return variablesOf(id)
    .map((variable) => {
      const { node, name } = variable;
      const isCheckedElsewhere = checkedContents.has(node.shape.pointer);
      const values = isCheckedElsewhere ? acceptedExamples(id, name) : validValues(node, options);
      const own = [configured(name)].filter((value) => value !== undefined && node.explain(value).length === 0);
      return { ...variable, values: node.shape.values === undefined ? [...new Set([...own, ...values])] : values };
    })
    .filter(({ values }) => values.length > 0);
}

/** Makes the request of the chosen values. What is required is there in any case. */
export function acceptedRequest(prepared: RequestParts, choices: readonly Choice[], picks: Picks): RequestParts {
  const chosen = choices.flatMap((choice) => {
    const pick = picks[keyOf(choice)] ?? (choice.required ? 0 : undefined);
    if (pick === undefined) return [];
    const own: unknown = Reflect.get(Object(prepared[choice.part]), choice.name);
    return [{ ...choice, value: pick === 0 ? (own ?? choice.values[0]) : choice.values[pick - 1] }];
  });
  const part = (name: Variable["part"]) =>
    Object.fromEntries(chosen.filter((choice) => choice.part === name).map((choice) => [choice.name, choice.value]));
  const parts = [...new Set(choices.map((choice) => choice.part))];
  return { ...prepared, ...Object.fromEntries(parts.map((name) => [name, part(name)])) };
}

export function keyOf({ part, name }: Pick<Variable, "part" | "name">): string {
  return `${part}/${name}`;
}

/**
 * Schemas of texts whose content a business rule checks (decision signer-certificate): a text that the schema allows can be
 * rejected. The values come from the examples of the contract.
 */
const checkedContents: ReadonlySet<string> = new Set(["/components/schemas/SignerCert"]);

/** The values that a member has in the request examples that the contract's servers accept. */
function acceptedExamples(id: OperationId, name: string): readonly unknown[] {
  const { requests, responses } = examples[id];
  const accepted = Object.entries(responses)
    .filter(([status]) => Number(status) < 300)
    .flatMap(([, byName]) => Object.values(byName).map(({ replay }) => replay.request));
  const [first] = Object.keys(requests);
  const values = accepted.flatMap((request) => {
    const body: unknown = requests[request ?? first ?? ""]?.value;
    const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
    return value === undefined ? [] : [value];
  });
  return [...new Set(values)];
}
