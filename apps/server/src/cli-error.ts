/**
 * The program cannot do what was asked, and a person can mend it: a setting is wrong, a port is taken, a file is damaged.
 * The message says what is wrong, where, and what to do; the command line prints it without a stack and exits 1.
 * Everything else that is thrown is a bug.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** The code of a system error (`EACCES`, `EADDRINUSE`, ...), or undefined when the value has none. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
