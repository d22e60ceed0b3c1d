import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { useQuickLengths } from "./lengths.ts";

const options = { allErrors: true, strictTypes: false };

/** The schema compiled by ajv as it is, and with the quick keywords. */
function compileBoth(schema: object) {
  const quick = new Ajv(options);
  useQuickLengths(quick);
  const validators = [new Ajv(options).compile(schema), quick.compile(schema)];
  return (text: unknown) => validators.map((validate) => [validate(text), validate.errors]);
}

/** Of one and of two UTF-16 code units, and halves of the latter, which count as one character unless they meet. */
const PIECES = ["a", "é", "\u0000", "\uffff", "😀", "\u{10ffff}", "\ud83d", "\ude00", "\ud83d\ud83d", "\ude00\ud83d"];

/** Texts of up to 12 pieces; the same ones in each run. */
function randomTexts(count: number): readonly string[] {
  let state = 1;
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: random(13) }, () => PIECES[random(PIECES.length)]).join(""),
  );
}

const texts = [
  "",
  ...PIECES,
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((count) => PIECES.map((piece) => piece.repeat(count))),
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((count) => [`${"a".repeat(count)}😀`, `\ud83d${"😀".repeat(count)}`]),
  ...randomTexts(2_000),
];

describe.each([0, 1, 2, 3, 4, 5, 8])("the limit %i", (limit) => {
  test.each([{ maxLength: limit }, { minLength: limit }, { minLength: limit, maxLength: limit }])(
    "%j: the verdict and the violations of ajv on every text",
    (lengths) => {
      const judge = compileBoth({ type: "string", ...lengths, pattern: "^[a😀]*$" });
      let accepted = 0;
      for (const text of texts) {
        const [ajvs, quick] = judge(text);
        expect([text, quick]).toEqual([text, ajvs]);
        if (quick?.[0] === true) accepted += 1;
      }
      expect(accepted).toBeGreaterThan(0);
      expect(accepted).toBeLessThan(texts.length);
    },
  );
});

test("a value that is no text has no length", () => {
  const judge = compileBoth({ minLength: 1, maxLength: 2 });
  for (const value of [null, 12_345, [], {}, true]) {
    const [ajvs, quick] = judge(value);
    expect([value, quick]).toEqual([value, ajvs]);
  }
});
