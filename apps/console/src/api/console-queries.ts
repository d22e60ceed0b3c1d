import type { CredentialApiError } from "@credential-api/client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { ConsoleApi, CredentialId, CredentialQuery } from "./console-api.ts";

/** Options for TanStack Query of what the console's API has. */
export type ConsoleQueries = ReturnType<typeof createConsoleQueries>;

/** Makes the options. Keys begin with `console`, so that they are apart from those of the client. */
export function createConsoleQueries(api: ConsoleApi) {
  const shared = { retry: false, throwOnError: false } as const;
  return {
    clients: () =>
      queryOptions<Awaited<ReturnType<ConsoleApi["listClients"]>>, CredentialApiError>({
        queryKey: ["console", "clients"],
        queryFn: ({ signal }) => api.listClients(signal),
        staleTime: 5 * 60_000,
        ...shared,
      }),
    found: (clientExtId: string, query: CredentialQuery) =>
      queryOptions<Awaited<ReturnType<ConsoleApi["findCredentials"]>>, CredentialApiError>({
        queryKey: ["console", "found", clientExtId, query],
        queryFn: ({ signal }) => api.findCredentials(clientExtId, query, signal),
        ...shared,
      }),
    policies: (clientExtId: string, type: string) =>
      queryOptions<Awaited<ReturnType<ConsoleApi["listPolicies"]>>, CredentialApiError>({
        queryKey: ["console", "policies", clientExtId, type],
        queryFn: ({ signal }) => api.listPolicies(clientExtId, type, signal),
        ...shared,
      }),
    /** `version` is part of the key: a change has written history. */
    history: (credential: CredentialId, version: number) =>
      infiniteQueryOptions({
        queryKey: ["console", "history", credential, version],
        queryFn: ({ signal, pageParam }) => api.readHistory(credential, pageParam, signal),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ _pagination }) => _pagination.continuationToken,
        ...shared,
      }),
    certificate: (certificate: string) =>
      queryOptions<Awaited<ReturnType<ConsoleApi["readCertificate"]>>, CredentialApiError>({
        queryKey: ["console", "certificate", certificate],
        queryFn: ({ signal }) => api.readCertificate(certificate, signal),
        staleTime: Number.POSITIVE_INFINITY,
        ...shared,
      }),
  };
}
