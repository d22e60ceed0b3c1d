/** A statement with a name under which a connection prepares it once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** The same for many calls at once; absent where that is not worth it. */
  readonly forMany?: StatementForMany;
}

/**
 * A statement for many calls. Each of its parameters is an array with the values of all calls; each row names the call that it
 * belongs to in the column `n`, from 1. No call waits for what another transaction has locked.
 */
export interface StatementForMany {
  readonly name: string;
  readonly text: string;
  /** How many parameters of the single statement it takes, the first ones. */
  readonly parameters: number;
}

/** A statement that runs by itself. */
export function named(name: string, text: string): Statement {
  return { name: `credential_api_${name}`.toLowerCase(), text };
}

/** A statement that has a form for many calls. `parameters` are the types of its parameters there. */
export function namedForMany(
  name: string,
  text: string,
  { parameters, toText }: { readonly parameters: readonly Parameter[]; readonly toText: (calls: string) => string },
): Statement {
  const arrays = parameters.map(({ type }, at) => `$${at + 1}::${type}[]`).join(", ");
  const columns = parameters.map(({ column }) => column).join(", ");
  const calls = `unnest(${arrays}) WITH ORDINALITY AS call (${columns}, n)`;
  return { ...named(name, text), forMany: { ...named(`${name}_many`, toText(calls)), parameters: parameters.length } };
}

/** A parameter of a statement for many calls. */
export interface Parameter {
  /** Its name as a column of `call`. */
  readonly column: string;
  readonly type: "text" | "bigint" | "uuid";
}

/** A read of at most one row, by parameters that are texts. */
export function oneRow(name: string, parameters: number, text: string): Statement {
  // The limit makes the planner look for each call by itself, in the index that the single statement takes.
  const one = `${text.replace(/\$(\d+)/g, "call.p$1")} LIMIT 1`;
  return namedForMany(name, text, {
    parameters: Array.from({ length: parameters }, (_, at) => ({ column: `p${at + 1}`, type: "text" })),
    toText: (calls) => `SELECT n::integer, one.* FROM ${calls} CROSS JOIN LATERAL (${one}) AS one`,
  });
}
