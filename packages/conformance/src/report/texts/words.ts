import type { Report } from "../../model/report.ts";
import type { Rule } from "../../model/rule.ts";

/** What a report of a kind is called, and what its results are. */
interface KindWords {
  readonly title: string;
  /** What a failure that counts is. */
  readonly failure: string;
  readonly verdicts: Readonly<Record<Report["verdict"], string>>;
}

/** The words of each kind of report. */
export const kindWords: Readonly<Record<Report["kind"], KindWords>> = {
  inspection: {
    title: "Conformance to the contract of the credential API",
    failure: "failure",
    verdicts: { conforms: "conforms", "does not conform": "does not conform", inconclusive: "inconclusive" },
  },
  comparison: {
    title: "Comparison of two servers of the credential API",
    failure: "difference",
    verdicts: { conforms: "no difference", "does not conform": "differs", inconclusive: "inconclusive" },
  },
  traffic: {
    title: "Traffic checked against the contract of the credential API",
    failure: "failure",
    verdicts: { conforms: "conforms", "does not conform": "does not conform", inconclusive: "inconclusive" },
  },
};

/** What is reported on: a target, or two of them. */
export function toSubject({ target, against }: Report): string {
  return against === undefined ? target : `${target} and ${against}`;
}

/** Who made a rule, and where it stands: `decision strict-json (D), spec/DECISIONS.md:61`. */
export function toOrigin({ source, name, location }: Rule): string {
  const place = location === undefined ? "" : `, ${location}`;
  if (source === "standard") return `${name} (standard)${place}`;
  if (source === "D") return `decision ${name} of this contract (D)${place}`;
  return `${source === "S" ? "the vendor's page of the operation (S)" : "another page of the vendor (V)"}${place}`;
}
