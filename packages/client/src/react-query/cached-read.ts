import { isCredentialApiError } from "../credential-api-error.ts";

/** The key of the read that shows what a mutation changes, if there is one. */
export type Cached = readonly unknown[] | undefined;

/** Of what TanStack Query passes to a mutation, what is used here. The query clients for React and Vue both have it. */
export interface MutationContext {
  readonly client: {
    cancelQueries(filters: Filters): Promise<void>;
    invalidateQueries(filters: Filters): Promise<void>;
    setQueryData(queryKey: readonly unknown[], update: (old: unknown) => unknown): unknown;
  };
}

interface Filters {
  readonly queryKey: readonly unknown[];
  readonly exact: true;
}

/**
 * Makes of a change a mutation that keeps the cached read true, whatever `onSuccess` the application adds: the body of a
 * success takes its place, and a failure after which it can be wrong makes it stale.
 */
export function keepRead<Variables>(
  toKey: (variables: Variables) => Cached,
  change: (variables: Variables) => Promise<{ readonly body: unknown }>,
) {
  return async (variables: Variables, { client }: MutationContext): Promise<unknown> => {
    const queryKey = toKey(variables);
    try {
      const { body } = await change(variables);
      if (queryKey) {
        // A read that is under way may have begun before the change.
        await client.cancelQueries({ queryKey, exact: true });
        client.setQueryData(queryKey, (old: unknown) => (versionOf(old) > versionOf(body) ? old : body));
      }
      return body;
    } catch (error) {
      if (queryKey && canBeWrong(error)) void client.invalidateQueries({ queryKey, exact: true });
      throw error;
    }
  };
}

/** Of two mutations that were on their way together, the one that ended first can be answered last. */
function versionOf(credential: unknown): number {
  const { version } = Object(credential);
  return Number(version ?? 0);
}

/** Most refusals say nothing about the credential. These do, and after a lost answer nobody knows. */
function canBeWrong(error: unknown): boolean {
  if (!isCredentialApiError(error)) return false;
  const { status } = error;
  return typeof status !== "number" || status >= 500 || status === 404 || status === 409;
}
