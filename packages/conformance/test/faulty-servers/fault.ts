/** Another server, as one edit of the correct server. */
export interface Edited {
  /** In kebab case, unique. */
  readonly name: string;
  /** The file of the correct server. */
  readonly file: `${string}.ts`;
  /** A text that is in the file exactly once, and what replaces it. */
  readonly edit: readonly [before: string, after: string];
}

/** One defect of a server. */
export interface Fault extends Edited {
  /** What is wrong, in one sentence. */
  readonly breaks: string;
  /** The cases that must find it, by id. A check (`…/checks/…`) needs a case that causes the exchange: see `sends`. */
  readonly foundBy: readonly [string, ...string[]];
  /** More cases to run, for what a check finds. Default: none. */
  readonly sends?: readonly string[];
}

/** The faults of one kind, which the table of the README names. */
export interface FaultKind {
  readonly kind: string;
  readonly faults: readonly Fault[];
}
