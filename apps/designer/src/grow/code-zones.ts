/** What a piece of TypeScript is: something the compiler looks at, or words for people and data. */
export type Zone = "code" | "comment" | "string";

/**
 * Tells what stands at a place of a TypeScript or JavaScript text. Templates count as strings, what is inserted into them
 * as code. A regular expression that holds a quote can be taken for a string: good enough to tell a reader where to look.
 */
export function createZones(text: string): (at: number) => Zone {
  const starts: { readonly at: number; readonly zone: Zone }[] = [{ at: 0, zone: "code" }];
  const begin = (at: number, zone: Zone) => void starts.push({ at, zone });
  // How many braces are open in each insertion of a template, innermost last.
  const insertions: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const two = text.slice(at, at + 2);
    const one = two[0];
    if (two === "//" || two === "/*") {
      begin(at, "comment");
      at = endOfComment(text, at, two);
      begin(at, "code");
      at--;
    } else if (one === '"' || one === "'") {
      begin(at, "string");
      at = endOfString(text, at, one);
      begin(at + 1, "code");
    } else if (one === "`") {
      at = readTemplate(text, at, begin, insertions);
    } else if (one === "{" && insertions.length > 0) {
      insertions.push((insertions.pop() ?? 0) + 1);
    } else if (one === "}" && insertions.length > 0) {
      const open = insertions.pop() ?? 0;
      if (open > 0) insertions.push(open - 1);
      else at = readTemplate(text, at, begin, insertions);
    }
  }
  return (place) => starts.findLast(({ at }) => at <= place)?.zone ?? "code";
}

function endOfComment(text: string, start: number, opening: string): number {
  const end = text.indexOf(opening === "//" ? "\n" : "*/", start + 2);
  if (end === -1) return text.length;
  return opening === "//" ? end : end + 2;
}

function endOfString(text: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < text.length && text[at] !== quote && text[at] !== "\n") at += text[at] === "\\" ? 2 : 1;
  return at;
}

/** Reads a template from its opening quote, or from the end of an insertion, to its end or the next insertion. */
function readTemplate(
  text: string,
  start: number,
  begin: (at: number, zone: Zone) => void,
  insertions: number[],
): number {
  begin(start, "string");
  let at = start + 1;
  for (; at < text.length && text[at] !== "`"; at += text[at] === "\\" ? 2 : 1) {
    if (text[at] !== "$" || text[at + 1] !== "{") continue;
    insertions.push(0);
    begin(at + 2, "code");
    return at + 1;
  }
  begin(at + 1, "code");
  return at;
}
