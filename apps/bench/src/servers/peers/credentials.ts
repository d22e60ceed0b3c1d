import type { MobileSignature } from "@credential-api/contract";
import { CLIENT, toSignature } from "../signature.ts";

/** The credentials of the data, kept the way that a hand-written server keeps them in memory: no rules, no history. */
export interface Credentials {
  /** Puts the members in, with the next version and the time; undefined when there is no such credential. */
  change(clientExtId: string, userExtId: string, members: object): MobileSignature | undefined;
}

/** Makes as many as `CREDENTIALS` says. */
export function createCredentials(): Credentials {
  const count = Number(process.env.CREDENTIALS);
  const all = new Map(Array.from({ length: count }, (_, number) => [`${CLIENT}/user-${number}`, toSignature(number)]));
  return {
    change: (clientExtId, userExtId, members) => {
      const key = `${clientExtId}/${userExtId}`;
      const current = all.get(key);
      if (current === undefined) return undefined;
      const next = { ...current, ...members, version: current.version + 1, lastModified: new Date().toISOString() };
      all.set(key, next);
      return next;
    },
  };
}
