import { permissions as catalogue } from "@credential-api/contract";
import { isSubject } from "../../auth/claims.ts";
import { type DevelopmentToken, signDevelopmentToken } from "../../auth/development-tokens.ts";

/** Signs a token that may hold what a tester asks for, which is an object of JSON. Resolves with what is wrong with it otherwise. */
export type SignToken = (
  asked: Readonly<Record<string, unknown>>,
) => Promise<string | readonly { readonly pointer: string; readonly message: string }[]>;

/** Signs with the development secret. Without a wish the token has every permission, and the data room `clients`. */
export function createSignToken(key: Uint8Array, now: () => Date, clients: readonly string[]): SignToken {
  const defaults: DevelopmentToken = {
    subject: "tester",
    permissions: Object.keys(catalogue),
    // More would not fit into a header.
    clients: clients.slice(0, MAX_CLIENTS),
    ttlSeconds: 3_600,
  };
  return async (asked) => {
    const faults = Object.entries(asked).flatMap(([name, value]) => {
      const message = Object.hasOwn(checks, name) ? checks[name]?.(value) : `Use ${Object.keys(checks).join(", ")}.`;
      return message === undefined ? [] : [{ pointer: `/${name.slice(0, 60)}`, message }];
    });
    if (faults.length > 0) return faults;
    return signDevelopmentToken(key, now(), { ...defaults, ...(asked as Partial<DevelopmentToken>) });
  };
}

const checks: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  permissions: (value) =>
    isListOf(value, (each) => Object.hasOwn(catalogue, each))
      ? undefined
      : `It must be a list of permissions: ${Object.keys(catalogue).join(", ")}.`,
  clients: (value) =>
    isListOf(value, (each) => /^\P{Cc}{1,50}$/u.test(each)) && (value as readonly string[]).length <= MAX_CLIENTS
      ? undefined
      : `It must be a list of at most ${MAX_CLIENTS} external ids of clients.`,
  subject: (value) => (isSubject(value) ? undefined : "It must have 1 to 255 characters, and no control characters."),
  ttlSeconds: (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 86_400
      ? undefined
      : "It must be a whole number from 1 to 86400.",
};

/** With the longest external ids, 12 KiB of the 16 KiB that a request's headers may have. */
const MAX_CLIENTS = 40;

function isListOf(value: unknown, isRight: (each: string) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string" && isRight(each));
}
