/**
 * The beginning of every text of a scaffold that you have to replace. It passes lint, so that you can write an operation
 * step by step. A test fails as long as one is left, and `contract:release` rejects it.
 */
export const prompt = "Fill in:";

/** A line that is still to be filled in. */
export interface Prompt {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Without its margin. */
  readonly excerpt: string;
}

/** Every line of a text that still has a prompt, in order. */
export function findPrompts(text: string): readonly Prompt[] {
  return text.split("\n").flatMap((content, index) => {
    const at = content.indexOf(`${prompt} `);
    return at === -1 ? [] : [{ line: index + 1, column: at + 1, excerpt: content.trim() }];
  });
}
