import type { Catalogues } from "./catalogues.ts";

/** What the tests of the reference server reach of a contract, as `pnpm contract:coverage --write` writes it. */
export interface Coverage {
  /** The version of the contract that was measured. */
  readonly version: string;
  /** The SHA-256 of its bundle, in hexadecimal digits. */
  readonly sha256: string;
  readonly points: readonly CoveragePoint[];
  /** What is not as it should be, one line each. Empty when all that can be reached was. */
  readonly problems: readonly string[];
}

/** One thing that the contract declares and a test can reach. */
export interface CoveragePoint {
  /** `updateMobileSignature 403 errors.permissionDenied`: begins with the operation, where there is one. */
  readonly name: string;
  readonly kind: "operation" | "status" | "code" | "permission" | "value";
  /** `null` for what belongs to no operation. */
  readonly operationId: string | null;
  /** A test that reaches it, its file first: `packages/reference/src/app.test.ts > a group > the test`. */
  readonly test?: string;
  /** Why no test can reach it. */
  readonly unreachable?: string;
  /** Where it is declared: the file, and its line and column, counted from 1. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What names a contract: its version, and the SHA-256 of its bundle. */
export interface ContractIdentity {
  readonly version: string;
  readonly sha256: string;
}

/**
 * Whether the coverage was measured on this very contract. The hash is that of the bundle, which does not hold the codes
 * that the server answers where there is no operation; so these are compared as well.
 */
export function isCoverageOf(coverage: Coverage, contract: ContractIdentity, errors: Catalogues["errors"]): boolean {
  const declared = Object.entries(errors)
    .filter(([, { answers }]) => answers === "server")
    .map(([code, { status }]) => `no operation ${status} ${code}`);
  const measured = coverage.points.filter(({ kind, operationId }) => kind === "code" && operationId === null);
  return (
    coverage.sha256 === contract.sha256 &&
    measured.length === declared.length &&
    measured.every(({ name }) => declared.includes(name))
  );
}

/** A contract as people tell it from another: its version and the beginning of its hash. */
export function nameContract({ version, sha256 }: ContractIdentity): string {
  return `${version} (${sha256.slice(0, 8)})`;
}
