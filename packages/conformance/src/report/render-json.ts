import type { Report } from "../model/report.ts";
import { toVisible } from "./texts/escape.ts";

/** The report as JSON: the `Report` itself. Characters that cannot be seen are escaped, which changes no value. */
export function renderJson(report: Report): string {
  return `${toVisible(JSON.stringify(report, undefined, 2))}\n`;
}
