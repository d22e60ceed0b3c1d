/** The bounds of a text, as the `limits` of the client have them. */
export interface TextBounds {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** The pattern in words: `must not contain control characters`. */
  readonly rule?: string;
}

/** What is wrong with a text that a person has typed, in the order of the bounds. */
export function toBoundErrors(
  text: string,
  { minLength = 0, maxLength, pattern, rule }: TextBounds,
): readonly string[] {
  // The API counts characters, not the units that a string is made of.
  const { length } = [...text];
  if (length < minLength) return [length === 0 ? "Fill this in." : `At least ${minLength} characters, please.`];
  if (maxLength !== undefined && length > maxLength) return [`At most ${maxLength} characters; these are ${length}.`];
  if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) return [`This ${rule ?? "has another form"}.`];
  return [];
}
