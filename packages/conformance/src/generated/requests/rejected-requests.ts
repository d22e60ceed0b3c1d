import type { Violation } from "@credential-api/contract/validators";
import { toPointer } from "@credential-api/openapi";
import type { SchemaNode } from "../schema/schema-node.ts";
import { namedViolations } from "../schema/violations.ts";
import type { Draw } from "../values/pool.ts";
import { validValues } from "../values/valid-values.ts";
import { type Constraint, isAt, type Mutation, violatingValues } from "../violations/constraint.ts";
import { embed } from "./embed.ts";

/** A request by its parts, without the types of its operation. */
export interface RequestParts {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A request that breaks one rule. */
export interface RejectedRequest {
  readonly request: RequestParts;
  /** Location of what is wrong, below `/path`, `/query`, `/header` or `/body`. */
  readonly pointer: string;
  /** How many entries the error response has: 1, unless no value breaks this rule alone. */
  readonly violations: number;
}

/** Requests that break one rule: by the index of what is valid around it, and that of the value that breaks it. */
export interface RejectedRequests {
  readonly bases: number;
  readonly mutations: number;
  /** `undefined` when the two do not fit. The first of both are the simplest. */
  readonly at: (base: number, mutation: number) => RejectedRequest | undefined;
}

export interface RejectionOptions {
  readonly constraint: Constraint;
  /** The body or the parameter that has the constraint. */
  readonly root: SchemaNode;
  /** A request that is valid. */
  readonly valid: RequestParts;
  readonly explainRequest: (request: unknown) => readonly Violation[];
  readonly options: Draw;
}

export function rejectedRequests({
  constraint,
  root,
  valid,
  explainRequest,
  options,
}: RejectionOptions): RejectedRequests {
  const few = { ...options, count: BASES };
  const mutations = violatingValues(constraint, options);
  const bases = validValues(root, few);
  const inner = constraint.node.location.slice(root.location.length);

  function withMutation(base: unknown, { value }: Mutation): RequestParts {
    const [part, name] = root.location.map(String);
    const whole = embed(root, base, inner, value, few);
    if (part === "body") return { ...valid, body: whole };
    const values = Object.entries(Object(Reflect.get(valid, part ?? "")));
    return { ...valid, [part ?? ""]: Object.fromEntries([...values, [name, whole]]) };
  }

  function at(base: unknown, mutation: Mutation): RejectedRequest | undefined {
    const request = withMutation(base, mutation);
    const pointer = toPointer([...constraint.node.location, ...mutation.at]);
    const found = namedViolations(explainRequest(request));
    return isAt(found, pointer, constraint.keyword) ? { request, pointer, violations: found.length } : undefined;
  }

  // Around a violation, other members can be forbidden or required.
  const fitting = bases.filter((base) => mutations.slice(0, 3).some((mutation) => at(base, mutation) !== undefined));
  return {
    bases: fitting.length,
    mutations: fitting.length === 0 ? 0 : mutations.length,
    at(base, mutation) {
      const chosen = mutations[mutation];
      return chosen === undefined ? undefined : at(fitting[base], chosen);
    },
  };
}

/** Valid bodies around a violation are drawn from few, because each costs time. */
const BASES = 8;
