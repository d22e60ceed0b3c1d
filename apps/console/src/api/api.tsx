import { createCredentialClient } from "@credential-api/client";
import { type CredentialQueries, createCredentialQueries } from "@credential-api/client/react-query";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type Attempts, createAttempts } from "./attempts.ts";
import { createConsoleApi, type TokenFunction } from "./console-api.ts";
import { type ConsoleQueries, createConsoleQueries } from "./console-queries.ts";

/** What the pages read and change credentials with. */
export interface Api {
  /** The operations of the contract. */
  readonly credentials: CredentialQueries;
  /** What only this server offers. */
  readonly console: ConsoleQueries;
  readonly attempts: Attempts;
  /** Signs the caller in again, after the session has ended, and reads again what could not be read. */
  readonly signIn: () => Promise<void>;
}

/**
 * Gives the pages a client for the caller of the token, and a cache that ends with it: another caller must not see what this one
 * has read.
 */
export function ApiProvider({
  token,
  signIn,
  children,
}: {
  readonly token: TokenFunction;
  readonly signIn: () => Promise<void>;
  readonly children: ReactNode;
}) {
  const [{ api, queryClient }] = useState(() => createApi(token, signIn));
  useEffect(() => () => queryClient.clear(), [queryClient]);
  return (
    <QueryClientProvider client={queryClient}>
      <ApiContext value={api}>{children}</ApiContext>
    </QueryClientProvider>
  );
}

/** What the page around reads and changes credentials with. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error("useApi is called outside of ApiProvider");
  return api;
}

const ApiContext = createContext<Api | undefined>(undefined);

function createApi(token: TokenFunction, signIn: () => Promise<void>) {
  const attempts = createAttempts();
  const client = createCredentialClient({ baseUrl: location.origin, token, onAttempt: attempts.report });
  // What a person works on must not change below their hands, so it is read again on request, and after changes.
  const queries = { refetchOnWindowFocus: false, staleTime: 10_000, networkMode: "always" } as const;
  // Without a network, a read or a change fails at once and the page says why; otherwise it would wait without a word.
  const mutations = { networkMode: "always" } as const;
  const queryClient = new QueryClient({ defaultOptions: { queries, mutations } });
  const api: Api = {
    credentials: createCredentialQueries(client),
    console: createConsoleQueries(createConsoleApi(token)),
    attempts,
    signIn: async () => {
      await signIn();
      void queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
    },
  };
  return { api, queryClient };
}
