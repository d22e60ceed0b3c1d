import { LineCounter, parseDocument } from "yaml";

/** A text as YAML, with a line and column for every offset. */
export interface ParsedText {
  readonly document: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
}

/** How many texts are kept: the files of a contract with a thousand operations. */
const MAX_PARSED = 10_000;

/** Parsed texts, the latest last: of all files of a contract, one or two change from one read to the next. */
const parsed = new Map<string, ParsedText>();

/** Parses a text, or takes what an earlier call has parsed. YAML errors are in `document.errors`. Do not change the result. */
export function parseText(text: string): ParsedText {
  const found = parsed.get(text) ?? parse(text);
  parsed.delete(text);
  parsed.set(text, found);
  const [oldest] = parsed.keys();
  if (parsed.size > MAX_PARSED && oldest !== undefined) parsed.delete(oldest);
  return found;
}

function parse(text: string): ParsedText {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}
