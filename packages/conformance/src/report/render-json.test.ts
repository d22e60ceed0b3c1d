import { expect, test } from "vitest";
import { hostileReport } from "../../test/report/hostile.ts";
import { everyKind } from "../../test/report/sample-report.ts";
import { renderJson } from "./render-json.ts";

test("the JSON is the report, and shows every character that cannot be seen", () => {
  for (const report of [everyKind, hostileReport]) {
    const text = renderJson(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  }
});
