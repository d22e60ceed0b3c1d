import { Countdown } from "../problem/countdown.tsx";
import { Notice } from "../texts/notice.tsx";
import type { Progress } from "./use-change.ts";

/** Says how a change is going, where that is worth a sentence. The region is always there, so that screen readers hear it. */
export function ProgressText({ progress }: { readonly progress: Progress }) {
  return (
    <div role="status">
      {progress.kind === "checking" && (
        <Notice tone="warn" icon="question" title="The response was lost: the outcome is unknown, checking">
          <p>The change may have been made. The console finds out, and makes it at most once.</p>
        </Notice>
      )}
      {progress.kind === "waiting" && (
        <Notice tone="warn" icon="clock" title="The server asks to wait">
          <Countdown
            key={progress.attempt}
            seconds={progress.seconds}
            before="Sending again in"
            onEnd={() => undefined}
          />
        </Notice>
      )}
    </div>
  );
}
