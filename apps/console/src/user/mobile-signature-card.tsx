import { useQuery } from "@tanstack/react-query";
import { useApi } from "../api/api.tsx";
import type { MobileSubject } from "../credential/subject.ts";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { Loading } from "../texts/loading.tsx";
import { SubjectCard } from "./subject-card.tsx";

/** The mobile signature of a user, with all its members. */
export function MobileSignatureCard({ path }: { readonly path: MobileSubject["path"] }) {
  const { credentials } = useApi();
  const { data, error, refetch } = useQuery(credentials.getMobileSignature({ path }));
  if (data) return <SubjectCard subject={{ type: "MobileSignature", path, credential: data }} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return <Loading what="Reading the mobile signature" />;
}
