import type { Report } from "../model/report.ts";
import { hasColours } from "../report/console/paint.ts";
import { renderConsole } from "../report/console/render-console.ts";
import type { Terminal } from "./progress-bar.ts";
import { type ReportFile, writeReportFiles } from "./report-files.ts";

/** Where a report is printed. */
interface Output {
  readonly stdout: Terminal;
  /** `NO_COLOR` and `TERM` decide about colours. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Writes a report to its files, and prints it. The files come first, because a pipe can be closed before all is printed; what is
 * printed does not depend on the files.
 *
 * @throws Error naming the files that could not be written, after the report was printed.
 */
export function publishReport(report: Report, files: readonly ReportFile[], { stdout, environment }: Output): void {
  try {
    writeReportFiles(files, report);
  } finally {
    const colours = hasColours(stdout, environment);
    stdout.write(renderConsole(report, { colours, files: files.map(({ file }) => file) }));
  }
}
