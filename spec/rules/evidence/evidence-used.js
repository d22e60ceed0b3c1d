import { evidenceMarksOf, readDecisions } from "./decisions.js";

/**
 * Every decision has a kind, a date and a unique heading. The contract contains its mark, or the decision says why there
 * is none.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const evidenceUsed = () => ({
  Root(root, { report, location }) {
    const used = new Set(evidenceMarksOf(root, location).map(({ mark }) => String(mark).split(" ")[1]));
    const seen = new Set();
    for (const { slug, kind, unmarked, location: at } of readDecisions(location)) {
      if (!kind)
        report({
          message: `${slug} has no kind and date. Add a line such as \`D, 2026-11-21.\` below the heading.`,
          location: at,
        });
      if (seen.has(slug)) report({ message: `Another decision is called ${slug}. Rename one of them.`, location: at });
      if (used.has(slug) && unmarked)
        report({ message: `${slug} has a mark. Remove the line \`Evidence mark: none\`.`, location: at });
      if (!used.has(slug) && !unmarked) {
        report({
          message: `No mark names ${slug}. Add a mark to the contract, or write \`Evidence mark: none, because ...\`.`,
          location: at,
        });
      }
      seen.add(slug);
    }
  },
});
