import type { OperationParameter } from "@credential-api/contract";
import { limits } from "@credential-api/contract/client";
import type { Violation } from "@credential-api/contract/validators";

/** A parameter, or a member of a body, with what its value must satisfy. */
export interface Bounded {
  readonly name: string;
  readonly in: OperationParameter["in"] | "body";
  readonly required: boolean;
  readonly type: "string" | "integer";
  readonly default?: number;
  /** In characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly values?: readonly string[];
}

/** An external id in the path. */
export function inPath(name: string): Bounded & OperationParameter {
  return { name, in: "path", required: true, ...extId };
}

/** Whether a text can be an external id. Stores are not asked for others: PostgreSQL takes no U+0000. */
export function isExtId(text: string): boolean {
  return explainValue(text, inPath("")).length === 0;
}

/** An optional external id in the query. */
export function inQuery(name: string): Bounded & OperationParameter {
  return { name, in: "query", required: false, ...extId };
}

const extId = limits.getVascoCredential.path.extId;

/** The pattern of external ids. */
export const extIdPattern = limits.getVascoCredential.path.extId.pattern;

/** The pattern of the tokens of lists of credentials, which are those of the contract. */
export const contractToken = limits.listUserCredentials.query.continuationToken.pattern;

/** The parameters of a list whose tokens have the pattern. */
export function pageOf(pattern: string): readonly (Bounded & OperationParameter)[] {
  return [
    { name: "limit", in: "query", required: false, type: "integer", default: 20, minimum: 1, maximum: 100 },
    { name: "continuationToken", in: "query", required: false, type: "string", pattern },
  ];
}

/** The violations of a request, in the terms of JSON Schema, as the validators of the contract report theirs. */
export function explainBounds(bounded: readonly Bounded[], request: unknown): readonly Violation[] {
  return bounded.flatMap((rule) => {
    const part = membersOf(membersOf(request)[rule.in]);
    const value = Object.hasOwn(part, rule.name) ? part[rule.name] : undefined;
    if (value !== undefined) return explainValue(value, rule);
    return rule.required ? [toViolation(`/${rule.in}`, "required", { missingProperty: rule.name })] : [];
  });
}

/** A violation whose message is made from its keyword and its details. */
export function toViolation(instancePath: string, keyword: string, params: Violation["params"]): Violation {
  return { instancePath, keyword, params, message: keyword };
}

function explainValue(value: unknown, rule: Bounded): readonly Violation[] {
  const violate = (keyword: string, params: Violation["params"]) => [
    toViolation(`/${rule.in}/${rule.name}`, keyword, params),
  ];
  if (rule.type === "integer") {
    if (typeof value !== "number") return violate("type", { type: "integer" });
    if (rule.minimum !== undefined && value < rule.minimum) return violate("minimum", { limit: rule.minimum });
    if (rule.maximum !== undefined && value > rule.maximum) return violate("maximum", { limit: rule.maximum });
    return [];
  }
  if (typeof value !== "string") return violate("type", { type: "string" });
  const length = [...value].length;
  if (rule.minLength !== undefined && length < rule.minLength) return violate("minLength", { limit: rule.minLength });
  if (rule.maxLength !== undefined && length > rule.maxLength) return violate("maxLength", { limit: rule.maxLength });
  if (rule.values !== undefined && !rule.values.includes(value)) return violate("enum", { allowedValues: rule.values });
  if (rule.pattern !== undefined && !new RegExp(rule.pattern, "u").test(value))
    return violate("pattern", { pattern: rule.pattern });
  return [];
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
