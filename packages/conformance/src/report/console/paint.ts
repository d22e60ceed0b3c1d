import { styleText } from "node:util";
import { toVisible } from "../texts/escape.ts";

type Style = Parameters<typeof styleText>[0];

/** Makes text safe for a terminal, and styles it where colours are wanted. */
export type Paint = (style: Style, text: string) => string;

/** Whether a stream shows colours: a terminal that is not `dumb`, without `NO_COLOR` (https://no-color.org). */
export function hasColours(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
}

export function createPaint(colours: boolean): Paint {
  // The caller has decided, so Node must not look at the standard output of this process.
  return colours
    ? (style, text) => styleText(style, toVisible(text), { validateStream: false })
    : (_, text) => toVisible(text);
}

/** Moves every line of a text to the right, except empty ones. */
export function indent(text: string, columns: number): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(columns));
}
