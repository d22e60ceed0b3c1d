/** What one bench measures and reports. */
export interface Bench {
  /** One sentence for the report. */
  readonly measures: string;
  /** The README, from the root of the repository, that has the table between its markers. Default: only the report has it. */
  readonly readme?: string;
  /** Takes what follows the name on the command line. */
  readonly measure: (parameters: readonly string[]) => Promise<Measured>;
  /** It takes minutes: it runs only by its name, and the report keeps its last result. */
  readonly isLong?: true;
}

/** The outcome of a bench. */
export interface Measured {
  /** A Markdown table, with notes. */
  readonly table: string;
  /** The figures that goals are compared with, by name. */
  readonly figures?: Readonly<Record<string, number>>;
  /** Figures that cannot be measured on this machine, and why. */
  readonly skipped?: Readonly<Record<string, string>>;
}
