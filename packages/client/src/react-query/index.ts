/**
 * The operations as options for TanStack Query 5: for `useQuery`, `useMutation` and all else that takes them, in
 * `@tanstack/react-query` as in `@tanstack/vue-query`, which the application installs.
 */
export { createCredentialQueries } from "./create-credential-queries.ts";
export type {
  ChangeMutation,
  ChangeName,
  ChangeVariables,
  CredentialQueries,
  InfiniteQuery,
  OperationMutation,
  QueriesOptions,
  ReadId,
  ReadKey,
  ReadQuery,
} from "./credential-queries.ts";
