import type { MobileSignature, VascoCredential } from "@credential-api/contract";
import {
  QueryClient,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { type CredentialApiError, createCredentialClient } from "../index.ts";
import { createCredentialQueries, type ReadId } from "./index.ts";

/** Compiles when, and only when, both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._proof: Same<A, B> extends true ? [] : ["the types differ"]): void;

const queries = createCredentialQueries(createCredentialClient({ baseUrl: "https://idm.example.com" }));
const path = { clientExtId: "client-123", userExtId: "user-123" };
const vascoPath = { clientExtId: "client-123", extId: "vasco-123" };

same<Extract<ReadId, "getMobileSignature" | "updateMobileSignature" | "deleteMobileSignature">, "getMobileSignature">();
same<Extract<ReadId, "unassignVascoCredential" | "createVascoCredential">, never>();

export function useConditional(userExtId: string | undefined) {
  const request = userExtId === undefined ? skipToken : { path: { ...path, userExtId } };
  const read = useQuery(queries.getMobileSignature(request));
  same<typeof read.data, MobileSignature | undefined>();
  same<typeof read.error, CredentialApiError | null>();
  // @ts-expect-error a suspense query cannot be skipped
  useSuspenseQuery(queries.getMobileSignature(request));
  // @ts-expect-error null does not skip
  queries.getMobileSignature(null);
}

export async function useEverything() {
  const read = useQuery(queries.getMobileSignature({ path }));
  same<typeof read.data, MobileSignature | undefined>();
  same<typeof read.error, CredentialApiError | null>();
  same<ReturnType<typeof useSuspenseQuery<VascoCredential>>["data"], VascoCredential>();
  const vasco = useSuspenseQuery(queries.getVascoCredential({ path: vascoPath }));
  same<typeof vasco.data, VascoCredential>();
  const number = useQuery({ ...queries.getMobileSignature({ path }), enabled: false, select: ({ msisdn }) => msisdn });
  same<typeof number.data, string | undefined>();

  const update = useMutation(queries.updateMobileSignature());
  same<typeof update.data, MobileSignature | undefined>();
  same<typeof update.error, CredentialApiError | null>();
  update.mutate({ path, body: { stateName: "disabled", version: 7 } });
  // @ts-expect-error the body is missing
  update.mutate({ path });
  // @ts-expect-error updateMobileSignature takes its version as a number
  update.mutate({ path, body: { version: "7" } });
  const change = useMutation({ ...queries.changeVascoCredential({ maxAsks: 2 }), onSuccess: ({ version }) => version });
  same<typeof change.data, VascoCredential | undefined>();
  change.mutate({ path: vascoPath, draft: ({ policyExtId }) => ({ policyExtId, stateName: "disabled" }) });
  // @ts-expect-error the version is the client's to send
  change.mutate({ path: vascoPath, draft: () => ({ version: "3" }) });

  const page = useQuery(queries.listVascoCredentials({ path: { clientExtId: "client-123" }, query: { limit: 5 } }));
  same<NonNullable<typeof page.data>["items"], VascoCredential[]>();
  const pages = useInfiniteQuery(queries.listVascoCredentials.infinite({ path: { clientExtId: "client-123" } }));
  same<NonNullable<typeof pages.data>["pages"][number]["items"], VascoCredential[]>();
  same<typeof pages.error, CredentialApiError | null>();
  const infinite = queries.listVascoCredentials.infinite({ path: { clientExtId: "client-123" } });
  const cachedPages = new QueryClient().getQueryData(infinite.queryKey);
  same<NonNullable<typeof cachedPages>["pages"][number]["items"], VascoCredential[]>();
  // @ts-expect-error no list
  queries.getVascoCredential.infinite;

  const remove = useMutation(queries.deleteMobileSignature());
  same<typeof remove.data, undefined>();
  remove.mutate({ path });

  const queryClient = new QueryClient();
  const key = queries.getMobileSignature({ path }).queryKey;
  same<NonNullable<ReturnType<typeof queryClient.getQueryData<MobileSignature>>>, MobileSignature>();
  const cached = queryClient.getQueryData(key);
  same<typeof cached, MobileSignature | undefined>();
  const fetched = await queryClient.fetchQuery(queries.getMobileSignature({ path }));
  same<typeof fetched, MobileSignature>();
}

// @ts-expect-error the path of another operation
queries.getMobileSignature({ path: vascoPath });
// @ts-expect-error the signal is TanStack Query's to give
queries.getMobileSignature({ path }, { signal: AbortSignal.timeout(1) });
// @ts-expect-error no operation of the contract
queries.deleteVascoCredential();
