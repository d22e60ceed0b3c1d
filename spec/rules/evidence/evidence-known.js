import { evidenceMarksOf, readDecisions } from "./decisions.js";

/**
 * A mark is `V` or `D` and the name of an entry of DECISIONS.md that is of the same kind.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const evidenceKnown = () => ({
  Root(root, { report, location }) {
    const decisions = new Map(readDecisions(location).map((decision) => [decision.slug, decision]));
    for (const { mark, location: place } of evidenceMarksOf(root, location)) {
      const [, kind, slug] = /^([VD]) ([a-z0-9-]+)$/.exec(typeof mark === "string" ? mark : "") ?? [];
      const decision = decisions.get(slug ?? "");
      if (!slug) {
        report({ message: "A mark is `V` or `D`, a space, and the name of a decision.", location: place });
      } else if (!decision) {
        report({ message: `DECISIONS.md has no entry ${slug}.`, location: place });
      } else if (decision.kind !== kind) {
        report({ message: `DECISIONS.md says that ${slug} is ${decision.kind}, not ${kind}.`, location: place });
      }
    }
  },
});
