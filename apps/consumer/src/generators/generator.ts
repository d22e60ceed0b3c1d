/** The documents that a server publishes. */
type DocumentName = "openapi.json" | "openapi-3.0.json";

/** A command to run. In its words, `{document}` is the file of the contract, and `{folder}` an empty folder for the results. */
export type Command = readonly string[];

/** A tool that reads the contract, and how it is tried. It is skipped where a program that it needs is not found. */
export interface Generator {
  readonly name: string;
  readonly document: DocumentName;
  /** Prints the version of the tool in one line. */
  readonly version: Command;
  /** Reads the document and writes what the tool makes of it. */
  readonly generate: readonly Command[];
  /** The program in `programs/` that uses what was generated, and its name in the folder. */
  readonly program?: { readonly source: string; readonly target: string };
  /** Compiles what was generated and the program. Absent for a language that is not compiled. */
  readonly compile?: readonly Command[];
  /** Runs the program. It prints what it read from the server, as `expectedCalls` describes. */
  readonly call?: Command;
}

/** What became of one step. `skipped` and `failed` have a reason. */
export interface Outcome {
  readonly verdict: "passed" | "failed" | "skipped" | "none";
  readonly reason?: string;
}

/** What became of a generator: a row of the table. */
export interface Row {
  readonly name: string;
  readonly document: DocumentName;
  readonly version: string;
  readonly generate: Outcome;
  readonly compile: Outcome;
  readonly call: Outcome;
}

/** What a program of a generator prints after a read, a change, a conflict and an error, for a credential of this version. */
export function expectedCalls(version: number): string {
  return `read MobileSignature ${version}\nchange ${version + 1}\nconflict 409\nerror 404\n`;
}
