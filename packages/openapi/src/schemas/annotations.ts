/** Text for people, which changes nothing for a program. */
const WORDS = new Set([
  ...["description", "summary", "title", "termsOfService", "$comment", "externalDocs", "example", "examples"],
  ...["contact", "license"],
]);

/** Whether this member is for people only. */
export const isWords = (keyword: string) => WORDS.has(keyword);

/** Whether this keyword of a schema restricts no value: text, extensions, `deprecated` and `default`. */
export const isAnnotation = (keyword: string) =>
  isWords(keyword) || keyword.startsWith("x-") || keyword === "deprecated" || keyword === "default";
