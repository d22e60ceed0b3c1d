import { useEffect, useEffectEvent, useState } from "react";
import hidden from "../page/announcer.module.css";

/** Counts seconds down and calls `onEnd` once. A screen reader hears the whole time once, and not every second. */
export function Countdown({
  seconds,
  before,
  onEnd,
}: {
  readonly seconds: number;
  /** The words before the number: `Trying again in`. */
  readonly before: string;
  readonly onEnd: () => void;
}) {
  const [left, setLeft] = useState(seconds);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    const endMs = performance.now() + seconds * 1_000;
    const timer = setInterval(() => {
      const nextLeft = Math.max(0, Math.ceil((endMs - performance.now()) / 1_000));
      setLeft(nextLeft);
      if (nextLeft > 0) return;
      clearInterval(timer);
      end();
    }, 200);
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <p>
      <span className={hidden.hidden}>{`${before} ${seconds} seconds.`}</span>
      <span aria-hidden="true">{`${before} ${left} s`}</span>
    </p>
  );
}
