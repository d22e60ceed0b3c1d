import type { SentRequest } from "../../../src/model/exchange.ts";
import { headerOf, type Reply, refuse } from "./http.ts";
import type { AnyOperation } from "./routes.ts";

/** 413 for a body that is too large, 415 for one that is not JSON as it is; an operation without a body ignores it. */
export function checkBody({ body, method }: AnyOperation, request: SentRequest): Reply | undefined {
  if (body === null) return undefined;
  if ((request.body?.byteLength ?? 0) > body.maxBytes) {
    return refuse(413, "errors.requestTooLarge", `The body has more than ${body.maxBytes} bytes.`);
  }
  const accepted = { [method === "patch" ? "Accept-Patch" : "Accept"]: "application/json" };
  const unsupported = (message: string, headers = accepted) =>
    refuse(415, "errors.unsupportedMediaType", message, { headers });
  if (!isJson(headerOf(request, "content-type") ?? ""))
    return unsupported("The body must be application/json in UTF-8.");
  const coding = headerOf(request, "content-encoding") ?? "identity";
  if (coding.toLowerCase() === "identity") return undefined;
  return unsupported("The body must not be compressed.", { ...accepted, "Accept-Encoding": "identity" });
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const quoted = String.raw`"(?:[\t \x21\x23-\x5b\x5d-\x7e\x80-\xff]|\\[\t \x21-\x7e\x80-\xff])*"`;
const grammar = new RegExp(`^(${token}/${token})((?:[\\t ]*;(?:[\\t ]*${token}=(?:${token}|${quoted}))?)*)[\\t ]*$`);
const parameter = new RegExp(`;[\\t ]*(${token})=(${token}|${quoted})`, "g");

/** RFC 9110, section 8.3.1: `application/json`, with no charset but utf-8, and no parameter twice. */
function isJson(contentType: string): boolean {
  const [, type = "", rest = ""] = grammar.exec(contentType) ?? [];
  const parameters = [...rest.matchAll(parameter)].map(
    ([, name = "", value = ""]) => [name.toLowerCase(), value] as const,
  );
  const charset = parameters.find(([name]) => name === "charset")?.[1] ?? "utf-8";
  return (
    type.toLowerCase() === "application/json" &&
    new Set(parameters.map(([name]) => name)).size === parameters.length &&
    charset.replace(/^"(.*)"$/, "$1").toLowerCase() === "utf-8"
  );
}
