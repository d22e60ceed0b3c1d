import { execFile } from "node:child_process";
import type { CommandHook, Hook, HookValues, HttpHook } from "./hook.ts";

/** No hook has more to say. */
const MAX_OUTPUT_BYTES = 1_000_000;

/**
 * Runs a hook to its end.
 *
 * @returns what the command wrote to its standard output, or the body of the response.
 * @throws Error when the command cannot run, fails or takes too long, or when the response is no success. The message names
 * the program or the URL, and shows what the command wrote to its standard error.
 */
export function runHook(hook: Hook, values: HookValues): Promise<string> {
  return "command" in hook ? runCommand(hook, values) : callUrl(hook, values);
}

function runCommand({ command, folder, timeoutMs }: CommandHook, values: HookValues): Promise<string> {
  const [program, ...args] = command;
  const filled = args.map((arg) => fill(arg, values, (text) => text));
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, timeout: timeoutMs, maxBuffer: MAX_OUTPUT_BYTES, windowsHide: true };
    execFile(program, filled, options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const said = stderr.trim().slice(-MAX_SHOWN);
      reject(new Error(`${program} ${toReason(error, timeoutMs)}${said === "" ? "" : `: ${said}`}`));
    });
  });
}

const MAX_SHOWN = 1_000;

function toReason(error: Error & { readonly killed?: boolean; readonly code?: unknown }, timeoutMs: number): string {
  if (error.killed === true) return `took more than ${timeoutMs} ms or wrote more than ${MAX_OUTPUT_BYTES} bytes`;
  if (error.code === "ENOENT") return "was not found: give the path of a program, or one that PATH has";
  if (error.code === "EACCES") return "cannot be executed: check its permissions";
  return typeof error.code === "number" ? `exited with ${error.code}` : `could not run (${String(error.code)})`;
}

async function callUrl({ url, method, headers, timeoutMs }: HttpHook, values: HookValues): Promise<string> {
  const filled = fill(url, values, encodeURIComponent);
  const hasBody = method !== "GET" && method !== "HEAD";
  try {
    const response = await fetch(filled, {
      method,
      headers: { ...(hasBody ? { "Content-Type": "application/json" } : {}), ...headers },
      ...(hasBody ? { body: JSON.stringify(values) } : {}),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: "error",
    });
    const text = await response.text();
    if (response.ok) return text;
    throw new Error(`status ${response.status}`);
  } catch (error) {
    throw new Error(`${method} ${filled} failed: ${toMessage(error)}`, { cause: error });
  }
}

function toMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** Several values are joined by spaces, as OAuth does for scopes. An unknown name stays as it is. */
function fill(text: string, values: HookValues, encode: (value: string) => string): string {
  return text.replaceAll(/\{(\w+)\}/g, (written, name: string) => {
    const value = values[name];
    if (value === undefined) return written;
    return encode(typeof value === "string" ? value : value.join(" "));
  });
}
