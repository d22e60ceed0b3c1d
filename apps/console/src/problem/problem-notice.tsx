import { type ReactNode, type Ref, useState } from "react";
import { useApi } from "../api/api.tsx";
import { Button } from "../controls/button.tsx";
import type { IconName } from "../texts/icon.tsx";
import { Notice } from "../texts/notice.tsx";
import { Countdown } from "./countdown.tsx";
import { type Problem, toProblem } from "./to-problem.ts";
import { useIsOnline } from "./use-is-online.ts";

/**
 * Says what went wrong and what the reader can do. After a 503 it counts down, then calls `onRetry` by itself if the retry is a
 * read (`isAutomatic`), and else offers it.
 */
export function ProblemNotice({
  error,
  onRetry,
  isAutomatic = true,
  focusRef,
}: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  readonly isAutomatic?: boolean;
  readonly focusRef?: Ref<HTMLDivElement>;
}) {
  const problem = toProblem(error, useIsOnline());
  const { title, icon, tone, text } = describe(problem);
  return (
    <div role="alert">
      <Notice
        tone={tone}
        icon={icon}
        title={title}
        {...(focusRef ? { focusRef } : {})}
        actions={<ProblemActions problem={problem} onRetry={onRetry} isAutomatic={isAutomatic} />}
      >
        {text}
      </Notice>
    </div>
  );
}

function ProblemActions({
  problem,
  onRetry,
  isAutomatic,
}: {
  readonly problem: Problem;
  readonly onRetry: (() => void) | undefined;
  readonly isAutomatic: boolean;
}) {
  const { signIn } = useApi();
  /** Whether what stood between the person and another attempt is over. */
  const [isOver, setIsOver] = useState(false);
  const finish = () => {
    if (isAutomatic && onRetry) onRetry();
    else setIsOver(true);
  };
  if (problem.kind === "session" && !isOver)
    return <Button onClick={() => void signIn().then(finish)}>Sign in again</Button>;
  const canHelp = problem.kind !== "permission" && problem.kind !== "data-room";
  if (!onRetry || !canHelp) return null;
  if (problem.kind === "busy" && !isOver) {
    const before = isAutomatic ? "Trying again in" : "You can send it again in";
    return <Countdown seconds={problem.retryAfterSeconds} before={before} onEnd={finish} />;
  }
  return <Button onClick={onRetry}>Try again</Button>;
}

interface Description {
  readonly title: string;
  readonly icon: IconName;
  readonly tone: "info" | "warn" | "bad";
  readonly text: ReactNode;
}

function describe(problem: Problem): Description {
  switch (problem.kind) {
    case "session":
      return {
        title: "Your session has ended",
        icon: "key",
        tone: "warn",
        text: <p>Sign in again to go on. What you have typed stays here.</p>,
      };
    case "permission":
      return {
        title: "You lack a permission for this",
        icon: "lock",
        tone: "warn",
        text: (
          <p>
            {problem.permissions.length === 0 ? "Ask an administrator for it." : "Ask an administrator for "}
            {problem.permissions.map((permission, index) => (
              <span key={permission}>
                {index > 0 && " and "}
                <code>{permission}</code>
              </span>
            ))}
            {problem.permissions.length > 0 && "."}
          </p>
        ),
      };
    case "data-room":
      return {
        title: "This client is outside your data room",
        icon: "lock",
        tone: "warn",
        text: (
          <p>
            You may not see or change it. The server does not say whether it exists. Check the client, or ask an
            administrator.
          </p>
        ),
      };
    case "missing":
      return { title: "Nothing there", icon: "search", tone: "info", text: <p>{problem.message}</p> };
    case "rejected":
      return {
        title: "The server rejected this",
        icon: "alert",
        tone: "bad",
        text: problem.messages.map((message) => <p key={message}>{message}</p>),
      };
    case "busy":
      return {
        title: "The server cannot respond now",
        icon: "clock",
        tone: "warn",
        text: <p>It is busy, restarting, or cannot reach its store.</p>,
      };
    case "offline":
      return {
        title: "You are offline",
        icon: "offline",
        tone: "warn",
        text: <p>This computer has no network. Nothing was lost; try again when it is back.</p>,
      };
    case "unreachable":
      return {
        title: "The server does not respond",
        icon: "offline",
        tone: "bad",
        text: <p>{`There was no complete response: ${problem.detail}.`}</p>,
      };
    case "failed":
      return {
        title: "Something went wrong",
        icon: "alert",
        tone: "bad",
        text: (
          <>
            <p>{problem.detail}</p>
            {problem.requestId !== undefined && (
              <p>
                Give the operators this request id: <code>{problem.requestId}</code>
              </p>
            )}
          </>
        ),
      };
  }
}
