/** A token, and until when it is used, in milliseconds since 1970. */
export interface CachedToken {
  readonly token: string;
  readonly useUntil: number;
}

/**
 * Keeps tokens for as long as they are used. Callers at the same time share one attempt; a failed attempt is forgotten, so
 * that the next caller tries again.
 */
export function createTokenCache(now: () => Date) {
  const attempts = new Map<string, Promise<CachedToken>>();
  return async function find(id: string, make: () => Promise<CachedToken>): Promise<string> {
    const known = attempts.get(id);
    if (known !== undefined) {
      const { token, useUntil } = await known;
      if (now().getTime() < useUntil) return token;
      if (attempts.get(id) !== known) return find(id, make);
    }
    const attempt = make();
    attempts.set(id, attempt);
    try {
      return (await attempt).token;
    } catch (error) {
      if (attempts.get(id) === attempt) attempts.delete(id);
      throw error;
    }
  };
}
