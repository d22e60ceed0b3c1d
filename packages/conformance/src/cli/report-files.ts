import { accessSync, constants, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Report } from "../model/report.ts";
import { type Format, formats, renderReport } from "../report/formats.ts";
import { UsageError } from "./usage-error.ts";

/** A file that a report is written to. */
export interface ReportFile {
  readonly format: Format;
  readonly file: string;
}

/** The formats, as errors name them. */
const formatNames = Object.keys(formats).filter(isFormat);

/**
 * Reads the values of `--report`: `html=report.html`.
 *
 * @throws UsageError when a format is unknown, or a file is there twice.
 */
export function readReportFiles(texts: readonly string[]): readonly ReportFile[] {
  const files = texts.map(readReportFile);
  const paths = files.map(({ file }) => resolve(file));
  const twice = files.find(({ file }, index) => paths.indexOf(resolve(file)) < index);
  if (twice !== undefined)
    throw new UsageError(`--report writes ${twice.file} twice: give each report a file of its own`);
  return files;
}

/**
 * Makes the folders of the files, and checks that the files can be written. What the files have stays until the reports are
 * written.
 *
 * @throws UsageError naming the first file that cannot be written.
 */
export function prepareReportFiles(files: readonly ReportFile[]): void {
  for (const { format, file } of files) {
    try {
      const folder = dirname(resolve(file));
      makeFolder(folder);
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats?.isDirectory() === true) throw new Error("it is a folder");
      accessSync(stats === undefined ? folder : file, constants.W_OK);
    } catch (error) {
      throw new UsageError(`--report ${format}=${file} cannot be written: ${toMessage(error)}`);
    }
  }
}

/**
 * Writes a report to every file, also when one of them fails.
 *
 * @throws Error naming the files that could not be written.
 */
export function writeReportFiles(files: readonly ReportFile[], report: Report): void {
  const failed = files.flatMap(({ format, file }) => {
    try {
      writeFileSync(file, renderReport(report, format));
      return [];
    } catch (error) {
      return [`The ${format} report was not written: ${toMessage(error)}`];
    }
  });
  if (failed.length > 0) throw new Error(failed.join("\n"));
}

function readReportFile(text: string): ReportFile {
  const [, format = "", file] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  if (!isFormat(format) || file === undefined) {
    throw new UsageError(`--report ${text}: give <format>=<file>; the formats are ${formatNames.join(", ")}`);
  }
  return { format, file };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw code === "EEXIST" || code === "ENOTDIR" ? new Error(`${folder} is not a folder`) : error;
  }
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
