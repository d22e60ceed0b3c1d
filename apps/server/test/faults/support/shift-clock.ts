/** A preload for a server: with each SIGUSR2, the clock of the process goes back by an hour, or forward again. */
const SystemDate = Date;
const HOUR_MS = 3_600_000;
let offsetMs = 0;

class ShiftedDate extends SystemDate {
  constructor(...parameters: readonly unknown[]) {
    // A cast, because no type says that the parameters are those of one of the constructors of Date.
    super(...((parameters.length === 0 ? [ShiftedDate.now()] : parameters) as [number]));
  }

  static override now(): number {
    return SystemDate.now() + offsetMs;
  }
}

Object.defineProperty(globalThis, "Date", { value: ShiftedDate });
process.on("SIGUSR2", () => {
  offsetMs = offsetMs === 0 ? -HOUR_MS : 0;
});
