import { evidenceMarksOf, readDecisions } from "./decisions.js";

/**
 * Every decision has its kind and date, its own name, and a place in the contract that carries its mark, or it says why
 * it has none.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const evidenceUsed = () => ({
  Root(root, { report, location }) {
    const used = new Set(evidenceMarksOf(root, location).map(({ mark }) => String(mark).split(" ")[1]));
    const seen = new Set();
    for (const { slug, kind, unmarked, location: place } of readDecisions(location)) {
      if (!kind)
        report({ message: `${slug} must begin with its kind and date, like \`D, 2026-11-21.\``, location: place });
      if (seen.has(slug)) report({ message: `Another decision is called ${slug} too.`, location: place });
      if (used.has(slug) && unmarked)
        report({ message: `${slug} says it has no mark, but it has one.`, location: place });
      if (!used.has(slug) && !unmarked) {
        report({
          message: `No mark names ${slug}. Mark its place, or say \`Evidence mark: none, because ...\`.`,
          location: place,
        });
      }
      seen.add(slug);
    }
  },
});
