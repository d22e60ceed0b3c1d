import { escapeMarkup } from "./escape.ts";

/** A piece of HTML or XML that is safe to insert. Only `markup` makes it. */
class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type { Markup };

/** What a template can have inside: text, which is escaped, and other markup. */
type Content = string | number | Markup | readonly Markup[];

/**
 * The tag of templates of HTML and XML. Values are escaped, so that no text of a server becomes markup, in elements and in
 * quoted attributes. Never insert a value into `<style>`, `<script>` or an attribute without quotes.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(toText)));
}

/** Nothing. */
export const none: Markup = markup``;

function toText(value: Content): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === "string") return escapeMarkup(value);
  return typeof value === "number" ? String(value) : value.map(({ text }) => text).join("");
}
