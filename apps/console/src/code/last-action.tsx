import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Action } from "./print-code.ts";

interface LastAction {
  readonly action: Action | undefined;
  readonly record: (action: Action) => void;
}

/** Keeps what the console did last with the client. */
export function LastActionProvider({ children }: { readonly children: ReactNode }) {
  const [action, record] = useState<Action>();
  const value = useMemo(() => ({ action, record }), [action]);
  return <LastActionContext value={value}>{children}</LastActionContext>;
}

/** What the console did last, and what records the next. */
export function useLastAction(): LastAction {
  return useContext(LastActionContext);
}

/** Records what a page reads, when it opens. */
export function useRecordedAction(action: Action): void {
  const { record } = useLastAction();
  const key = JSON.stringify(action);
  useEffect(() => record(JSON.parse(key)), [record, key]);
}

const LastActionContext = createContext<LastAction>({ action: undefined, record: () => undefined });
