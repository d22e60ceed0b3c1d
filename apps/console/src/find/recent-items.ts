import { useSyncExternalStore } from "react";
import type { UserRoute, VascoRoute } from "../router/route.ts";

/** What was opened last, newest first. */
export type RecentItem = UserRoute | VascoRoute;

const MOST = 8;

/** A list that lives as long as the document: nothing of it is stored, because it names users. */
export function createRecentItems() {
  let items: readonly RecentItem[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly RecentItem[]) => {
    items = next;
    for (const listener of listeners) listener();
  };
  return {
    items: () => items,
    /** Puts an item first. */
    add: (item: RecentItem) => {
      const others = items.filter((each) => JSON.stringify(each) !== JSON.stringify(item));
      change([item, ...others].slice(0, MOST));
    },
    clear: () => change([]),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The list of this document. */
export const recentItems = createRecentItems();

/** The list of this document; renders again when it changes. */
export function useRecentItems(): readonly RecentItem[] {
  return useSyncExternalStore(recentItems.subscribe, recentItems.items);
}
