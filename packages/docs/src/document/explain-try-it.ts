import { type JsonObject, objectOf, textOf } from "./json.ts";
import { toParagraphs } from "./markdown.ts";

/**
 * How the page can send requests: with a development token that it fetches by itself, with a token that the reader brings,
 * or not at all because it is a copy without a server.
 */
export type TryIt = "development" | "own-token" | "copy";

/** The same document with a section that explains how to send requests from the page. */
export function explainTryIt(document: JsonObject, tryIt: TryIt): JsonObject {
  const info = objectOf(document.info);
  return {
    ...document,
    info: { ...info, description: toParagraphs(textOf(info.description), "## Try it", explanations[tryIt], FILES) },
  };
}

const FILES =
  "The contract itself, for tools: [openapi.json](openapi.json), [openapi.yaml](openapi.yaml) and, in OpenAPI 3.0.3, [openapi-3.0.json](openapi-3.0.json). What this page shows is made from it.";

const explanations: { readonly [Way in TryIt]: string } = {
  development: toParagraphs(
    "**Test Request** under an operation sends a real request to this server, and a change it makes is a real change. The path is filled in from the demo data. While the body has the `version` of the example, the page reads the credential first and sends the current version; type another version to send that.",
    "The page signs you in as a developer: it has fetched a short-lived development token with every permission and every client of the demo data, and renews it before it runs out. A token of your own, typed under Authentication, replaces it.",
  ),
  "own-token": toParagraphs(
    "**Test Request** under an operation sends a real request to this server, and a change it makes is a real change.",
    "This server accepts only tokens of your identity provider, so the page has none for you. Get one from the issuer of tokens for this server, and put it into **Bearer Token** under Authentication. Its `permissions` must hold what the operation asks for, and its `clients` the client of the path.",
  ),
  copy: toParagraphs(
    "This is a copy of the page without a server behind it, so it sends no requests. Where the repository is checked out, `npm start` starts the reference server with demo data; its page, http://127.0.0.1:3000/docs/ unless the settings say otherwise, sends them.",
  ),
};
