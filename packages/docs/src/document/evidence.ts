import type { Decision, DecisionChapter, EvidenceKind } from "./decisions.ts";
import { decisionTarget } from "./links.ts";

/** Says what a mark such as `D strict-json` means. */
export type Explain = (mark: string) => string;

/** What the two kinds of evidence mean, in a few words. */
export const evidenceMeanings: { readonly [Kind in EvidenceKind]: string } = {
  V: "Documented by the vendor elsewhere",
  D: "Decided here",
};

/**
 * Makes marks readable: the kind and the decision's title as a link to the decision, with the kind's meaning as the
 * link's title. A mark without a decision stays as it was written.
 */
export function createExplain(chapters: readonly DecisionChapter[]): Explain {
  const decisions = new Map<string, Decision>();
  for (const decision of chapters.flatMap((chapter) => chapter.decisions)) decisions.set(decision.slug, decision);
  return (mark) => {
    const [, kind, slug = ""] = /^([VD]) ([a-z\d-]+)$/.exec(mark) ?? [];
    const decision = decisions.get(slug);
    if ((kind !== "V" && kind !== "D") || decision === undefined) return `\`${mark}\``;
    return toMark(kind, decision.title, slug);
  };
}

/** A mark that is shown with the text and leads to the decision. */
export function toMark(kind: EvidenceKind, text: string, slug: string): string {
  return `[${kind} · ${text}](${decisionTarget(slug)} "${evidenceMeanings[kind]}")`;
}
