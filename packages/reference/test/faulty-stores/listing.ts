import { type FaultyStore, withFault } from "./faulty-store.ts";

/** Stores that list policies or a history wrongly. */
export const faultyLists: readonly FaultyStore[] = [
  {
    fault: "lists the policies of every type",
    failsCase: "the policies of a type are listed by external id, page by page, and of one client only",
    open: withFault((_store, { policies }) => ({
      readPolicyPage: async (clientExtId, _type, { after = "", limit }) => {
        const own = policies.filter((policy) => policy.clientExtId === clientExtId && policy.extId > after);
        const sorted = own.toSorted((a, b) => (a.extId < b.extId ? -1 : 1));
        return { policies: sorted.slice(0, limit), hasMore: sorted.length > limit };
      },
    })),
  },
  {
    fault: "repeats the policy that a page begins after",
    failsCase: "the policies of a type are listed by external id, page by page, and of one client only",
    open: withFault((store) => ({
      readPolicyPage: async (clientExtId, type, { after, limit }) => {
        const repeated = after === undefined ? undefined : await store.readPolicy(clientExtId, after);
        const page = await store.readPolicyPage(clientExtId, type, { after, limit });
        return repeated === undefined ? page : { ...page, policies: [repeated, ...page.policies].slice(0, limit) };
      },
    })),
  },
  {
    fault: "lists a history oldest first",
    failsCase: "a history is listed newest first, page by page, also after the removal",
    open: withFault((store) => ({
      readHistoryPage: async (...request) => {
        const page = await store.readHistoryPage(...request);
        return { ...page, entries: page.entries.toReversed() };
      },
    })),
  },
  {
    fault: "promises older entries after a full page",
    failsCase: "a history is listed newest first, page by page, also after the removal",
    open: withFault((store) => ({
      readHistoryPage: async (clientExtId, credentialExtId, page) => {
        const read = await store.readHistoryPage(clientExtId, credentialExtId, page);
        return read.entries.length === page.limit ? { before: 1, ...read } : read;
      },
    })),
  },
  {
    fault: "counts the entries of a history from the newest",
    failsCase: "a history goes on where it was, whatever is written between its pages",
    open: withFault((store) => ({
      readHistoryPage: async (clientExtId, credentialExtId, { before: offset = 0, limit }) => {
        const all = (await store.readHistory(clientExtId, credentialExtId)).toReversed();
        const end = offset + limit;
        return { entries: all.slice(offset, end), ...(end < all.length && { before: end }) };
      },
    })),
  },
];
