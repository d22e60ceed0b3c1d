import { toSlug } from "./markdown.ts";

/** Where a rule that is not on the vendor's pages comes from: the vendor documents it elsewhere, or it was decided. */
export type EvidenceKind = "V" | "D";

/** One entry of `spec/DECISIONS.md`. */
export interface Decision {
  /** The name that evidence marks use. */
  readonly slug: string;
  readonly title: string;
  /** Absent when the entry does not say. */
  readonly kind?: EvidenceKind;
  /** The day it was written down, `YYYY-MM-DD`; absent when the entry does not say. */
  readonly date?: string;
  /** The reason, in markdown. */
  readonly text: string;
}

/** A chapter of decisions about one subject. */
export interface DecisionChapter {
  readonly title: string;
  readonly decisions: readonly Decision[];
}

/**
 * Reads `spec/DECISIONS.md`: `##` opens a chapter, `###` an entry, whose first line is `V, 2026-11-21.` or `D, …`. What
 * stands before the first entry of a chapter is not part of any entry. It reads what there is and complains of nothing:
 * whether the file keeps its form is for lint to say.
 */
export function readDecisions(markdown: string): readonly DecisionChapter[] {
  return split(markdown, "## ").map(({ heading, body }) => ({
    title: heading,
    decisions: split(body, "### ").map(toDecision),
  }));
}

function toDecision({ heading, body }: Section): Decision {
  const [, kind, date, text] = /^\s*([VD]), (\d{4}-\d{2}-\d{2})\.\s*([\s\S]*)$/.exec(body) ?? [];
  return {
    slug: toSlug(heading),
    title: heading,
    ...(kind === "V" || kind === "D" ? { kind } : {}),
    ...(date === undefined ? {} : { date }),
    text: (text ?? body).trim(),
  };
}

interface Section {
  readonly heading: string;
  readonly body: string;
}

/** What stands under each heading that begins with the prefix. */
function split(markdown: string, prefix: string): readonly Section[] {
  return `\n${markdown}`
    .split(`\n${prefix}`)
    .slice(1)
    .map((section) => {
      const end = section.indexOf("\n");
      if (end === -1) return { heading: section.trim(), body: "" };
      return { heading: section.slice(0, end).trim(), body: section.slice(end + 1) };
    });
}
