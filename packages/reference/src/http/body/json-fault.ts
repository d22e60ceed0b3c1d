/** The first fault of a JSON text, from left to right. */
export type JsonFault =
  | { readonly fault: "notJson" | "tooDeep" | "nul" | "loneSurrogate" }
  | { readonly fault: "duplicate"; readonly name: string };

/**
 * Reads a text as strict JSON, character by character, and returns the first fault; `undefined` when there is none. It is
 * too slow for every request: `readStrictJson` calls it only for texts that may have a fault.
 */
export function findJsonFault(text: string, maxDepth: number): JsonFault | undefined {
  try {
    new FaultFinder(text, maxDepth).readText();
    return undefined;
  } catch (found) {
    if (found instanceof Found) return found.fault;
    throw found;
  }
}

/** Carries a fault out of the recursion. `maxDepth` limits the recursion. */
class Found extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.fault);
    this.fault = fault;
  }
}

class FaultFinder {
  readonly #text: string;
  readonly #maxDepth: number;
  #at = 0;
  #depth = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  readText(): void {
    this.#readValue();
    this.#skipSpace();
    if (this.#at < this.#text.length) throw new Found({ fault: "notJson" });
  }

  #readValue(): void {
    this.#skipSpace();
    const first = this.#text[this.#at];
    if (first === "{") this.#readObject();
    else if (first === "[") this.#readArray();
    else if (first === '"') this.#readString();
    else this.#expect(scalar);
  }

  #readObject(): void {
    this.#enter();
    const names = new Set<string>();
    this.#readList("}", () => {
      this.#skipSpace();
      const name = this.#readString();
      if (names.has(name)) throw new Found({ fault: "duplicate", name });
      names.add(name);
      this.#skipSpace();
      this.#expect(colon);
      this.#readValue();
    });
  }

  #readArray(): void {
    this.#enter();
    this.#readList("]", () => this.#readValue());
  }

  #enter(): void {
    this.#at++;
    if (++this.#depth > this.#maxDepth) throw new Found({ fault: "tooDeep" });
  }

  #readList(end: "}" | "]", readItem: () => void): void {
    this.#skipSpace();
    if (this.#text[this.#at] !== end) {
      readItem();
      this.#skipSpace();
      while (this.#text[this.#at] === ",") {
        this.#at++;
        readItem();
        this.#skipSpace();
      }
    }
    if (this.#text[this.#at] !== end) throw new Found({ fault: "notJson" });
    this.#at++;
    this.#depth--;
  }

  /** Reads a string and returns its value. */
  #readString(): string {
    const start = this.#at;
    this.#expect(openingQuote);
    for (;;) {
      this.#expect(plainCharacters);
      if (this.#text[this.#at] === '"') break;
      const [sequence] = this.#expect(escapeSequence);
      if (sequence === "\\u0000") throw new Found({ fault: "nul" });
      if (isLoneSurrogate(sequence)) throw new Found({ fault: "loneSurrogate" });
    }
    this.#at++;
    return String(JSON.parse(this.#text.slice(start, this.#at)));
  }

  #skipSpace(): void {
    this.#expect(space);
  }

  /** Moves past the match of a sticky expression. Without a match, the text is not JSON. */
  #expect(expression: RegExp): RegExpExecArray {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#text);
    if (match === null) throw new Found({ fault: "notJson" });
    this.#at = expression.lastIndex;
    return match;
  }
}

// RFC 8259. The two escapes of a surrogate pair are matched together, so one that is matched alone is a lone surrogate.
const space = /[ \t\n\r]*/y;
const colon = /:/y;
const scalar = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const openingQuote = /"/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings.
const plainCharacters = /[^"\\\u0000-\u001f]*/y;
const escapeSequence = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\["\\/bfnrt]/y;

function isLoneSurrogate(sequence: string): boolean {
  return /^\\u[dD][89a-fA-F][0-9a-fA-F]{2}$/.test(sequence);
}
