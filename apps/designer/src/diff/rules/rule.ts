import type texts from "./rules.json";

/**
 * Whom a change concerns. `frontend`: teams whose programs send requests and read responses. `backend`: teams whose servers
 * respond. `designers`: people who write, review and publish the contract.
 */
export type Audience = "frontend" | "backend" | "designers";

/** A sentence, or one for requests and one for responses. */
export type Words = string | { readonly request: string; readonly response: string };

/** Why a rule has its verdict, what it means for each audience, and how to reach the same goal compatibly. */
export interface Rule extends Partial<Readonly<Record<Audience, Words>>> {
  readonly because: Words;
  readonly instead?: string;
}

/** The name of a rule: of `redocly diff`, or of this tool where that calls a change harmless or does not see it. */
export type RuleId = keyof typeof texts;
