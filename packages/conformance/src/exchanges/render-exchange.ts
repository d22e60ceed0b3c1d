import type { Exchange, ReceivedResponse, SentRequest } from "../model/exchange.ts";
import type { ReportedExchange } from "../model/report.ts";
import { quote } from "./quote.ts";
import type { Redactor } from "./redactor.ts";

/** The length of a response in a report, in characters. */
const MAX_RESPONSE_LENGTH = 4_000;
/** A command with a larger body is not one to paste; the report's `repeat` sends it again. */
const MAX_CURL_BODY_BYTES = 4_000;

/** These differ from run to run and prove nothing, so that two reports of one seed are equal. */
const VOLATILE_HEADERS = new Set(["date", "connection", "keep-alive"]);

/** Shows an exchange in a report, without secrets: the request as a command for a shell, and the response as text. */
export function renderExchange({ request, response }: Exchange, origin: string, redactor: Redactor): ReportedExchange {
  return { curl: renderCurl(request, origin, redactor), response: renderResponse(response, redactor) };
}

function renderCurl({ method, path, headers, body }: SentRequest, origin: string, redactor: Redactor): string {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const lines = headers.map((header) => {
    const [name, value] = redactor.redactHeader(header);
    return `-H ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`;
  });
  // curl would add a media type of its own.
  if (body !== undefined && !names.has("content-type")) lines.push("-H 'Content-Type:'");
  const data = body === undefined ? undefined : renderBody(body, redactor);
  const flags = [
    "curl -i",
    method === "HEAD" ? "--head" : `-X ${quote(method)}`,
    ...(/\/\.{1,2}(?:\/|\?|$)/.test(path) ? ["--path-as-is"] : []),
    ...(/[[\]{}]/.test(path) ? ["--globoff"] : []),
    quote(redactor.redact(`${origin}${path}`)),
  ];
  const command = [flags.join(" "), ...lines, ...(data === undefined ? [] : [data.option])].join(" \\\n  ");
  return data?.before === undefined ? command : `${data.before} | ${command}`;
}

interface CurlBody {
  readonly before?: string;
  readonly option: string;
}

function renderBody(body: Uint8Array, redactor: Redactor): CurlBody {
  if (body.byteLength > MAX_CURL_BODY_BYTES) {
    return { option: `--data-binary @body  # a file of ${body.byteLength.toLocaleString("en")} bytes` };
  }
  const text = redactor.redact(toText(body) ?? "");
  // A shell passes no NUL, and other bytes only as its terminal writes them.
  if (text !== "" && !hasControlCharacter(text)) return { option: `--data-binary ${quote(text)}` };
  if (body.byteLength === 0) return { option: "--data-binary ''" };
  // The same text with the secrets removed, as far as it is one; octal escapes are what every printf knows.
  const bytes = Buffer.from(redactor.redact(Buffer.from(body).toString("latin1")), "latin1");
  const octal = [...bytes].map((byte) => (isPlain(byte) ? String.fromCharCode(byte) : toOctal(byte))).join("");
  return { before: `printf '${octal}'`, option: "--data-binary @-" };
}

/** Printable, and neither a quote, a backslash nor the percent sign of a format. */
function isPlain(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c && byte !== 0x25;
}

function toOctal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, "0")}`;
}

function hasControlCharacter(text: string): boolean {
  return /[^\P{Cc}\n\t]/u.test(text);
}

function renderResponse({ status, headers, body }: ReceivedResponse, redactor: Redactor): string {
  const head = headers
    .filter(([name]) => !VOLATILE_HEADERS.has(name))
    .map((header) => redactor.redactHeader(header))
    .map(([name, value]) => `${name}: ${value}`);
  const text = toText(body);
  const content = text === undefined ? `(${body.byteLength} bytes that are not UTF-8)` : redactor.redact(text);
  const whole = [`HTTP ${status}`, ...head, ...(content === "" ? [] : ["", content])].join("\n");
  return whole.length <= MAX_RESPONSE_LENGTH ? whole : `${whole.slice(0, MAX_RESPONSE_LENGTH)}…`;
}

function toText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
