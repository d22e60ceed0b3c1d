import type { ExchangeCheck, MatchedExchange } from "../../model/check.ts";

/** A shorter text can be in a response by chance. */
const MIN_TOKEN_LENGTH = 12;

export const noTokenInResponse: ExchangeCheck = {
  name: "no_token_in_response",
  title: "no response repeats the token of the request",
  applies: (exchange) => tokensOf(exchange).length > 0,
  rule: () => ({
    standard: "RFC 6750, section 5.2",
    says: "Tokens must not leak: who gets one can use it as its bearer.",
  }),
  check: (exchange) => {
    const { headers, body } = exchange.response;
    const tokens = tokensOf(exchange);
    const header = headers.find(([, value]) => tokens.some((token) => value.includes(token)));
    const expected = "a response without the token of the request";
    if (header !== undefined) return { expected, received: `the token in the header ${header[0]}` };
    const text = new TextDecoder("latin1").decode(body);
    return tokens.some((token) => text.includes(token)) ? { expected, received: "the token in the body" } : undefined;
  },
};

function tokensOf({ request }: MatchedExchange): readonly string[] {
  return request.headers
    .filter(([name]) => name.toLowerCase() === "authorization")
    .map(([, value]) => value.replace(/^[A-Za-z]+ +/, ""))
    .filter((token) => token.length >= MIN_TOKEN_LENGTH);
}
