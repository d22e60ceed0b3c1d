import type { CredentialPage, PagePosition } from "../../src/store/store.ts";
import { type FaultyStore, withFault } from "./faulty-store.ts";

/** Stores that list wrongly. */
export const faultyPages: readonly FaultyStore[] = [
  {
    fault: "lists by external id",
    failsCase: "the VASCO credentials of a client are listed by creation, and by external id within a second",
    open: withFault((store) => ({
      readVascoPage: async (...request) => {
        const page = await store.readVascoPage(...request);
        return { ...page, credentials: page.credentials.toSorted((a, b) => (a.extId < b.extId ? -1 : 1)) };
      },
    })),
  },
  {
    fault: "takes a full page for one that is not the last",
    failsCase: "pages of every size hold the whole list, and only the last has no more after it",
    open: withFault((store) => ({
      readVascoPage: async (clientExtId, request) => {
        const page = await store.readVascoPage(clientExtId, request);
        return { ...page, hasMore: page.credentials.length === request.limit };
      },
    })),
  },
  {
    fault: "counts the page instead of the list",
    failsCase: "the total is the length of the whole list, and is there only if it is asked for",
    open: withFault((store) => ({
      readVascoPage: async (clientExtId, request) => {
        const page = await store.readVascoPage(clientExtId, request);
        return request.withTotal ? { ...page, total: page.credentials.length } : page;
      },
    })),
  },
  {
    fault: "starts again where the credential of the position is gone",
    failsCase: "a page goes on after a credential that has been removed meanwhile",
    open: withFault((store) => ({
      readVascoPage: async (clientExtId, { after, ...request }) => {
        const extId = after?.extId ?? "";
        const isThere = (await store.readCredential({ clientExtId, type: "Vasco", extId })) !== undefined;
        return store.readVascoPage(clientExtId, isThere ? { ...request, after } : request);
      },
    })),
  },
  {
    fault: "counts how far it has come instead of comparing",
    failsCase: "what stays is listed exactly once, whatever is created, changed and removed between pages",
    open: withFault((store) => {
      const offsets = new Map<string, number>();
      const toKey = ({ created, extId }: PagePosition) => `${created} ${extId}`;
      return {
        readVascoPage: async (clientExtId, { after, limit }) => {
          const offset = after === undefined ? 0 : (offsets.get(toKey(after)) ?? 0);
          const { credentials: all } = await store.readVascoPage(clientExtId, { limit: 1000 });
          const credentials = all.slice(offset, offset + limit);
          const last = credentials.at(-1);
          if (last !== undefined) offsets.set(toKey(last), offset + credentials.length);
          return { credentials, hasMore: all.length > offset + limit };
        },
      };
    }),
  },
  {
    fault: "lists the credentials of a user of one type only",
    failsCase: "the credentials of a user are listed by creation, of both types and of no other user",
    open: withFault((store) => ({
      readUserPage: async (...request) => {
        const page = await store.readUserPage(...request);
        return { ...page, credentials: page.credentials.filter(({ type }) => type === "MobileSignature") };
      },
    })),
  },
  {
    fault: "keeps the list of a user as it was",
    failsCase: "the list of a user follows every write",
    open: withFault((store) => {
      const kept = new Map<string, CredentialPage>();
      return {
        readUserPage: async (...request) => {
          const key = JSON.stringify(request);
          const page = kept.get(key) ?? (await store.readUserPage(...request));
          kept.set(key, page);
          return page;
        },
      };
    }),
  },
];
