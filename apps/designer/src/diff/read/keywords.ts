/** Text for people, which changes nothing for a program. */
const WORDS = new Set([
  ...["description", "summary", "title", "termsOfService", "$comment", "externalDocs", "example", "examples"],
  ...["contact", "license"],
]);

/** Whether this member is for people only. */
export const isWords = (keyword: string) => WORDS.has(keyword);

/** Whether this member restricts no value: text, and what this contract adds. `rules/classify-own.ts` compares it. */
export const isOwn = (keyword: string) =>
  isWords(keyword) || keyword.startsWith("x-") || keyword === "deprecated" || keyword === "default";
