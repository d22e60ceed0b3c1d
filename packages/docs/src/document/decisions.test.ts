import { expect, test } from "vitest";
import { readDecisions } from "./decisions.ts";

const log = `# Decisions

About all of them.

## Callers

About this chapter.

### Bearer tokens

V, 2026-11-21.

One way both have in common.

- and a list

### VASCO version: a string

No stamp.

## Empty`;

test("chapters, entries, kinds, days and texts are read", () => {
  expect(readDecisions(log)).toEqual([
    {
      title: "Callers",
      decisions: [
        {
          slug: "bearer-tokens",
          title: "Bearer tokens",
          kind: "V",
          date: "2026-11-21",
          text: "One way both have in common.\n\n- and a list",
        },
        { slug: "vasco-version-a-string", title: "VASCO version: a string", text: "No stamp." },
      ],
    },
    { title: "Empty", decisions: [] },
  ]);
});

test("a file without chapters has none", () => {
  expect(readDecisions("# Decisions\n")).toEqual([]);
});
