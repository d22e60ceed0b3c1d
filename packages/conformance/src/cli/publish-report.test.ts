import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { everyKind } from "../../test/report/sample-report.ts";
import { publishReport } from "./publish-report.ts";

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an error names the file that cannot be written; the other files and the printed report are complete", () => {
  const printed: string[] = [];
  const gone = join(folder, "gone", "report.html");
  const kept = join(folder, "kept.json");
  const files = [
    { format: "html", file: gone },
    { format: "json", file: kept },
  ] as const;
  const stdout = { write: (text: string) => printed.push(text) };
  expect(() => publishReport(everyKind, files, { stdout, environment: {} })).toThrow(
    /^The html report was not written: ENOENT.*report\.html'$/,
  );
  expect(JSON.parse(readFileSync(kept, "utf8"))).toEqual(everyKind);
  expect(printed.join("")).toContain("http://server.test: does not conform");
});

test("a closed pipe loses no file", () => {
  const file = join(folder, "report.html");
  const stdout = {
    write: () => {
      throw new Error("write EPIPE");
    },
  };
  expect(() => publishReport(everyKind, [{ format: "html", file }], { stdout, environment: {} })).toThrow("EPIPE");
  expect(existsSync(file)).toBe(true);
});

test("colours are for terminals, without NO_COLOR", () => {
  const print = (isTTY: boolean, environment: NodeJS.ProcessEnv) => {
    let text = "";
    publishReport(everyKind, [], { stdout: { isTTY, write: (each) => (text += each) }, environment });
    return text.includes("\u001b[");
  };
  expect([print(true, {}), print(true, { NO_COLOR: "1" }), print(false, {})]).toEqual([true, false, false]);
});
