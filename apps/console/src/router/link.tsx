import type { MouseEvent, ReactNode } from "react";
import { navigate } from "./navigation.ts";
import { type Route, toHref, type UnknownRoute } from "./route.ts";

/** A link to a page of the console. It opens in another window as any link does. */
export function Link({
  to,
  children,
  className,
}: {
  readonly to: Exclude<Route, UnknownRoute>;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={toHref(to)} onClick={open} className={className}>
      {children}
    </a>
  );
}
