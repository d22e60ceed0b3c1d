import type { Log } from "../log/log.ts";
import { readTlsFiles, type TlsFiles, type TlsPair } from "./tls-files.ts";

/** The certificate and the key of a server, which follow their files. */
export interface TlsCredentials {
  /** What the server uses now. */
  current(): TlsPair;
  /** Calls back with each later pair. */
  onChange(use: (pair: TlsPair) => void): void;
  /** Stops following the files. */
  close(): void;
}

/** How the files are followed. */
export interface TlsOptions {
  readonly log: Log;
  /** The clock. */
  readonly now: () => Date;
  /** Time from one look at the files to the next, in milliseconds. Default: 5000. */
  readonly intervalMs?: number;
}

/**
 * Reads both files, and again whenever their content has changed: a new pair holds for new connections. The content is
 * compared, because that works for every way to replace files: in place, by renaming, and by the symbolic links of Kubernetes.
 * A pair that cannot be used, such as a new certificate whose key is not there yet, is logged once and tried again.
 *
 * @throws CliError when the files cannot be used at the start.
 */
export async function openTlsCredentials(
  files: TlsFiles,
  { log, now, intervalMs = 5_000 }: TlsOptions,
): Promise<TlsCredentials> {
  let current = await readTlsFiles(files, now());
  let use: (pair: TlsPair) => void = () => undefined;
  let lastProblem = "";

  async function look(): Promise<void> {
    try {
      const next = await readTlsFiles(files, now());
      lastProblem = "";
      if (next.cert === current.cert && next.key === current.key) return;
      use(next);
      current = next;
      log.info({ validUntil: next.validUntil }, "TLS certificate replaced");
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      if (problem === lastProblem) return;
      lastProblem = problem;
      log.error({ problem }, "TLS files cannot be used; the certificate before stays");
    }
  }

  let isLooking = false;
  const timer = setInterval(async () => {
    if (isLooking) return;
    isLooking = true;
    await look();
    isLooking = false;
  }, intervalMs).unref();

  return {
    current: () => current,
    onChange: (listener) => {
      use = listener;
    },
    close: () => clearInterval(timer),
  };
}
