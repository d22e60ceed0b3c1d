/**
 * Answers and data for tests, from the contract's own examples: a `fetch` for every declared answer, for a network that
 * fails or is slow, and credentials that follow from a seed. Not for production: it carries every example.
 */
export { byOperation, inSequence } from "./answers.ts";
export { makeMobileSignature, makeVascoCredential, type Overrides } from "./make-credential.ts";
export { networkFailure, slow } from "./network.ts";
export { type AnswerBody, type AnswerHeaders, type AnswerName, respondWith } from "./respond-with.ts";
