import type { Report } from "../model/report.ts";
import { renderHtml } from "./html/render-html.ts";
import { renderBadge } from "./render-badge.ts";
import { renderJson } from "./render-json.ts";
import { renderJunit } from "./render-junit.ts";

/** The formats of report files. Each makes the whole file from a report, and the same file from the same report. */
export const formats = {
  html: renderHtml,
  json: renderJson,
  junit: renderJunit,
  badge: renderBadge,
} as const satisfies Readonly<Record<string, (report: Report) => string>>;

export type Format = keyof typeof formats;

/** The text of a report file. The same report gives the same text. */
export function renderReport(report: Report, format: Format): string {
  return formats[format](report);
}
