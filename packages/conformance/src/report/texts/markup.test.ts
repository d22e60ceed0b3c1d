import { expect, test } from "vitest";
import { markup, none } from "./markup.ts";

test("a value is text, in an element and in an attribute", () => {
  const hostile = `"><script>alert('1')</script>`;
  const { text } = markup`<p title="${hostile}">${hostile}</p>`;
  expect(text.match(/<[^>]*>/g)).toHaveLength(2);
  expect(text).toMatch(/^<p title="[^"<>]*">[^"<>]*<\/p>$/);
});

test("markup in markup stays, one by one and in lists", () => {
  const items = ["a", "<b>"].map((each) => markup`<li>${each}</li>`);
  expect(markup`<ul class="x">${items}</ul>${none}${3}`.text).toBe(
    '<ul class="x"><li>a</li><li>&#60;b&#62;</li></ul>3',
  );
});
