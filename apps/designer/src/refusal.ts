/**
 * A command cannot do what was asked, and a person can mend it. The message says what is wrong, where, and what to do;
 * the command line prints it without a stack and exits 1. Everything else that is thrown is a bug.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
