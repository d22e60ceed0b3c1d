import type { SentRequest } from "../model/exchange.ts";
import type { IdNames, VersionCounter } from "./normalize-body.ts";

/** What the earlier exchanges of a case say about the ids and versions of one implementation. */
export interface Memory extends IdNames, VersionCounter {
  /** Call it with each request before its response is read. */
  readonly addRequest: (request: SentRequest) => void;
  /** A text with names instead of the ids that have one. */
  readonly replaceIds: (text: string) => string;
}

/** Creates the memory of one case on one implementation. Two of them give the same names to what comes in the same order. */
export function createMemory(): Memory {
  const sent: string[] = [];
  const names = new Map<string, string>();
  const firstVersions = new Map<string, number>();
  const isSent = (id: string) => sent.some((text) => text.includes(id));
  return {
    isKnown: (id) => names.has(id) || isSent(id),
    // The query has no id but that in the token of a page, which the implementation chose.
    addRequest: ({ path, body }) => {
      sent.push(decode(path.split("?", 1)[0] ?? ""), new TextDecoder().decode(body));
    },
    nameOf: (id) => {
      const known = names.get(id);
      if (known !== undefined) return known;
      if (isSent(id)) return id;
      const name = `(id ${names.size + 1})`;
      names.set(id, name);
      return name;
    },
    replaceIds: (text) =>
      [...names].reduce((rest, [id, name]) => rest.replaceAll(id, name).replaceAll(encodeURIComponent(id), name), text),
    count: (credential, version) => {
      const first = firstVersions.get(credential) ?? version;
      firstVersions.set(credential, first);
      return version === first ? "(the first version)" : `(the first version ${toSigned(version - first)})`;
    },
  };
}

function toSigned(difference: number): string {
  return difference < 0 ? `- ${-difference}` : `+ ${difference}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
