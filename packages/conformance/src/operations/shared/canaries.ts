/** Texts that must not come back. */
import { expectThat } from "../../expect/expect-response.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";

/** A text that is nowhere else, valid as Base64. Reports do not show it. */
export function toCanary({ seed, redact }: CaseContext): string {
  const canary = Buffer.from(`canary-${String(seed).padStart(11, "0")}`).toString("base64");
  redact(canary);
  return canary;
}

/** The response is an error, and neither its headers nor its body contain one of these texts. Throws `Failure` otherwise. */
export function expectHidden(exchange: Exchange, secrets: readonly string[]): void {
  const { status, headers, body } = exchange.response;
  expectThat(status >= 400 && status < 500, "an error response", `status ${status}`, exchange);
  const text = [...headers.map(([name, value]) => `${name}: ${value}`), new TextDecoder().decode(body)].join("\n");
  const isHidden = secrets.every((secret) => !text.includes(secret));
  expectThat(isHidden, "no value of the request or the credential in the response", "one of them", exchange);
}
