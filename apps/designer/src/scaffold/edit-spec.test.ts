import { describe, expect, it } from "vitest";
import { addDecision } from "./edit-spec.ts";

const entry = "## Operations\n\n### List things\n\nD, 2026-11-28.\n\nFill in: why.\n";

describe("addDecision", () => {
  it("puts the entry at the end of its chapter", () => {
    const decisions = "# Decisions\n\n## Operations\n\n### One\n\nText.\n\n## Reads\n\n### Two\n\nText.\n";
    expect(addDecision(decisions, entry)).toBe(
      decisions.replace("\n\n## Reads", "\n\n### List things\n\nD, 2026-11-28.\n\nFill in: why.\n\n## Reads"),
    );
  });

  it("adds the chapter when there is none", () => {
    expect(addDecision("# Decisions\n\n## Reads\n\n### Two\n\nText.\n", entry)).toBe(
      `# Decisions\n\n## Reads\n\n### Two\n\nText.\n\n${entry}`,
    );
  });
});
