import { useSyncExternalStore } from "react";
import { type Route, toHref, toRoute, type UnknownRoute } from "./route.ts";

const MOVED = "console:moved";

/** Opens a page of the console without loading the document again. */
export function navigate(to: Exclude<Route, UnknownRoute>, { replace = false } = {}): void {
  const href = toHref(to);
  if (href === location.pathname + location.search) return;
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  dispatchEvent(new Event(MOVED));
}

/** The page that the address of the browser says; renders again when it changes. */
export function useRoute(): Route {
  useSyncExternalStore(subscribe, () => location.href);
  return toRoute(location);
}

function subscribe(onMove: () => void): () => void {
  addEventListener(MOVED, onMove);
  addEventListener("popstate", onMove);
  return () => {
    removeEventListener(MOVED, onMove);
    removeEventListener("popstate", onMove);
  };
}
