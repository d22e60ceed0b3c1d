import type { AnySuccess } from "../any-result.ts";
import { isCredentialApiError } from "../credential-api-error.ts";
import type { Affected } from "./affected.ts";
import type { AnyKey } from "./to-key.ts";

/** Of what TanStack Query passes to a mutation, what is used here. The query clients for React and Vue both have it. */
export interface MutationContext {
  readonly client: {
    cancelQueries(filters: Exact): Promise<void>;
    invalidateQueries(filters: Matching): Promise<void>;
    removeQueries(filters: Exact): void;
    setQueryData(queryKey: AnyKey, update: (old: unknown) => unknown): unknown;
  };
}

interface Exact {
  readonly queryKey: AnyKey;
  readonly exact: true;
}

interface Matching {
  readonly predicate: (query: { readonly queryKey: AnyKey }) => boolean;
}

/**
 * Makes a mutation that sends a request and updates the cache, also when the application adds its own `onSuccess`. A success
 * removes the read that shows what it deleted, or takes its place with its body, and makes all other related reads stale. A
 * failure after which they can be wrong makes all of them stale.
 */
export function keepCache<Variables>(
  toAffected: (variables: Variables) => Affected,
  request: (variables: Variables) => Promise<AnySuccess>,
) {
  return async (variables: Variables, { client }: MutationContext): Promise<unknown> => {
    const affected = toAffected(variables);
    const invalidate = (except?: AnyKey) =>
      void client.invalidateQueries({
        predicate: ({ queryKey }) =>
          affected.isRelated(queryKey) && JSON.stringify(queryKey) !== JSON.stringify(except),
      });
    try {
      const { status, body } = await request(variables);
      const queryKey = affected.shown(body);
      // A 202 says that the change is still to come.
      const isShown = queryKey !== undefined && Number(status) !== 202 && (affected.isDelete || body !== undefined);
      if (isShown) {
        // A read that is under way may have begun before the change.
        await client.cancelQueries({ queryKey, exact: true });
        if (affected.isDelete) client.removeQueries({ queryKey, exact: true });
        else client.setQueryData(queryKey, (old: unknown) => (versionOf(old) > versionOf(body) ? old : body));
      }
      invalidate(isShown ? queryKey : undefined);
      return body;
    } catch (error) {
      if (canBeWrong(error)) invalidate();
      throw error;
    }
  };
}

/** Of two mutations that were on their way together, the response to the first can arrive last. */
function versionOf(credential: unknown): number {
  const { version } = Object(credential);
  return Number(version ?? 0);
}

/** Most error responses say nothing about the credential. These do, and after a lost response the outcome is unknown. */
function canBeWrong(error: unknown): boolean {
  if (!isCredentialApiError(error)) return false;
  const { status } = error;
  return typeof status !== "number" || status >= 500 || status === 404 || status === 409;
}
