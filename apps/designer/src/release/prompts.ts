/**
 * How a text of the scaffold begins that somebody has to replace. It passes lint, so that an operation can grow step by
 * step; a test of this room finds it as long as one is left, and no release is made with one.
 */
export const prompt = "Fill in:";

/** A line that still asks to be filled in. */
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
