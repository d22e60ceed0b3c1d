import { evidenceMarksOf, readDecisions } from "./decisions.js";

/**
 * A mark consists of `V` or `D` and the name of an entry of DECISIONS.md with the same kind.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const evidenceKnown = () => ({
  Root(root, { report, location }) {
    const decisions = new Map(readDecisions(location).map((decision) => [decision.slug, decision]));
    for (const { mark, location: at } of evidenceMarksOf(root, location)) {
      const [, kind, slug] = /^([VD]) ([a-z0-9-]+)$/.exec(typeof mark === "string" ? mark : "") ?? [];
      const decision = decisions.get(slug ?? "");
      if (!slug) {
        report({
          message:
            "The evidence mark is malformed. Write `V` or `D`, a space, and the name of an entry of DECISIONS.md.",
          location: at,
        });
      } else if (!decision) {
        report({ message: `DECISIONS.md has no entry ${slug}. Correct the name, or add the entry.`, location: at });
      } else if (decision.kind !== kind) {
        report({
          message: `${slug} has the kind ${decision.kind} in DECISIONS.md. Write ${decision.kind} ${slug}.`,
          location: at,
        });
      }
    }
  },
});
