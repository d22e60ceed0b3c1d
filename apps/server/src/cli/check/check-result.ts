import { CliError } from "../../cli-error.ts";

/** What one check has found. */
export interface CheckResult {
  readonly name: "configuration" | "store" | "keys" | "clock" | "TLS";
  /** `skipped`: there is nothing to check, for the reason in `detail`. */
  readonly result: "ok" | "failed" | "skipped";
  /** What was found; of a failure, what to do as well. */
  readonly detail: string;
}

/** Runs a check: its text is the detail of an `ok`, a `CliError` that of a failure. Every other error is a bug. */
export async function toResult(name: CheckResult["name"], check: () => Promise<string>): Promise<CheckResult> {
  try {
    return { name, result: "ok", detail: await check() };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { name, result: "failed", detail: error.message };
  }
}
