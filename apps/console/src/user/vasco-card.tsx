import { useQuery } from "@tanstack/react-query";
import { useApi } from "../api/api.tsx";
import type { VascoSubject } from "../credential/subject.ts";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { Loading } from "../texts/loading.tsx";
import { SubjectCard } from "./subject-card.tsx";

/** A VASCO credential with all its members; with its user, where the page is not about the user. */
export function VascoCard({ path, isWithUser }: { readonly path: VascoSubject["path"]; readonly isWithUser: boolean }) {
  const { credentials } = useApi();
  const { data, error, refetch } = useQuery(credentials.getVascoCredential({ path }));
  if (data) return <SubjectCard subject={{ type: "Vasco", path, credential: data }} isWithUser={isWithUser} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return <Loading what="Reading the VASCO credential" />;
}
