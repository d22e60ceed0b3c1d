/**
 * The three kinds of people a contract serves. `frontend`: teams whose programs send the requests and read the answers.
 * `backend`: teams whose servers answer. `designers`: whoever writes, reviews and publishes the contract.
 */
export type Who = "frontend" | "backend" | "designers";

/** A sentence, or one for requests and one for answers. */
export type Words = string | { readonly request: string; readonly answer: string };

/** Why a rule has its verdict, what it means for whom, and how to reach the same end without breaking anybody. */
export interface Rule extends Partial<Readonly<Record<Who, Words>>> {
  readonly because: Words;
  readonly instead?: string;
}
