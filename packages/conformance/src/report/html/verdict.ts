import type { Verdict } from "../../model/report.ts";
import { type Markup, markup } from "../texts/markup.ts";

const classes = { pass: "good", fail: "bad", error: "warn", skip: "quiet", absent: "quiet" } as const;

/** A verdict in its colour. */
export function toVerdict(verdict: Verdict | "absent"): Markup {
  return markup`<span class="${classes[verdict]}">${verdict}</span>`;
}
