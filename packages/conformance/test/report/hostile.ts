import type { Report } from "../../src/model/report.ts";
import { toFailed, toReport, toResult } from "./sample-report.ts";

/** What a server, or a configuration, could write to break out of a report or to deceive its reader. */
export const hostile =
  "</style></script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><!--]]>" +
  "' onfocus='document.title=1' autofocus x=' javascript:alert(1) &lt; \u0000\u0007\u001b[31m\u202egnp.exe\u2066\ufeff\ud800\uffff\u0085";

/** A report in which every text is hostile. */
export const hostileReport: Report = toReport(
  [
    toFailed(
      `a/statuses/${hostile}`,
      {
        operation: hostile,
        title: hostile,
        covers: { status: 200, code: hostile, permission: hostile, value: hostile },
        rule: { source: "D", name: hostile, text: `${hostile}\`${hostile}`, location: hostile },
      },
      {
        expected: hostile,
        received: hostile,
        exchanges: [{ curl: hostile, response: hostile }],
        repeat: hostile,
      },
    ),
    toFailed("a/statuses/known", { known: { reason: hostile, until: hostile, expired: false } }),
    toFailed("a/statuses/expired", { known: { reason: hostile, until: hostile, expired: true } }),
    toResult("a/statuses/pass", { known: { reason: hostile, expired: false } }),
    toResult("a/statuses/error", { verdict: "error", reason: hostile }),
    toResult("a/statuses/skip", { verdict: "skip", reason: hostile }),
  ],
  {
    target: hostile,
    against: hostile,
    kit: hostile,
    contract: { version: hostile, sha256: hostile },
    startedAt: hostile,
    changes: [{ id: hostile, before: "pass", now: "fail" }],
  },
);
