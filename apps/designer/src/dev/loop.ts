import { listChangedLines } from "../changes/changed-lines.ts";
import type { ContractState } from "../changes/contract-state.ts";
import { type CheckStep, checkSteps, type Generated } from "../check/check-spec.ts";
import type { Checker } from "../check/checker.ts";
import { GENERATED, writeGenerated } from "../generate/write-generated.ts";
import { createProblem, nowhere, type Problem } from "../problem/problem.ts";
import { isServed, listAffectedRooms, listRooms, type Room, servedSources } from "../typecheck/rooms.ts";
import { runTsc } from "../typecheck/run-tsc.ts";
import { toTypeProblems } from "../typecheck/type-problems.ts";
import type { ReleaseAdvice } from "./release-advice.ts";
import type { Reporter, Step } from "./reporter.ts";
import { effectsOf } from "./saved-files.ts";
import { toServerProblem } from "./server-problem.ts";
import type { ServerProcess } from "./server-process.ts";
import type { Saved } from "./watch-files.ts";

/** The parts of the loop. */
export interface DevLoopParts {
  /** The repository, absolute. */
  readonly root: string;
  readonly checker: Checker;
  readonly server: ServerProcess;
  readonly reporter: Reporter;
  readonly advice: ReleaseAdvice;
  /** The contract with which the types were last correct, as far as is known. */
  readonly committed: ContractState | undefined;
}

/** Checks, generates, type-checks and serves, once for every save. */
export interface DevLoop {
  /** Starts the server from the files on the disk, and runs the first check. */
  start(): Promise<void>;
  /** Takes a save. It restarts the check that is running. */
  save(saved: Saved): void;
  /** Takes note that the server has ended. It is started again at once, or at the next save. */
  serverEnded(isRestarted: boolean): void;
  /** Aborts what is running; resolves when nothing runs. */
  stop(): Promise<void>;
}

/** Creates a loop that has not started. */
export function createDevLoop({ root, checker, server, reporter, advice, committed }: DevLoopParts): DevLoop {
  // What is still to be done. A step that succeeds removes itself; a save adds to it.
  const rooms = new Set(listRooms(root).map(({ name }) => name));
  const due = { spec: true, tools: false, server: false, servedSources: true, rooms };
  /** The names of the rooms in which the last check found errors. */
  let failedRooms: readonly string[] = [];
  let saved = new Set<string>();
  let savedMs = performance.now();
  let generated: Generated | undefined;
  let typedState = committed;
  let servedHash: string | undefined;
  let isServing = false;
  let serverStart: Promise<void> = Promise.resolve();
  let current: { readonly controller: AbortController; readonly ended: Promise<void> } | undefined;

  async function check(signal: AbortSignal, steps: Step[]): Promise<readonly Problem[]> {
    if (due.tools) checker.reload();
    due.tools = false;
    if (due.spec) {
      const problems = await checkContract(signal, steps);
      if (problems.length > 0) return problems;
    }
    const problems = await checkTypes(signal, steps, urgentRooms());
    if (problems.length > 0) return problems;
    signal.throwIfAborted();
    return due.server || generated?.hash !== servedHash ? restart(steps) : [];
  }

  async function checkContract(signal: AbortSignal, steps: Step[]): Promise<readonly Problem[]> {
    reporter.progress(checkSteps[0]);
    const onStep = (name: CheckStep, ms: number) => {
      steps.push({ name, ms });
      const next = checkSteps[checkSteps.indexOf(name) + 1];
      if (next !== undefined) reporter.progress(next);
    };
    const result = await checker.check({ root, saved: [...saved], before: typedState }, { signal, onStep });
    if ("problems" in result) return result.problems;
    // A server that is starting reads the files that are about to be written.
    await serverStart;
    signal.throwIfAborted();
    const written = await writeGenerated(root, result.files);
    if (written.hasOtherTypes) addRooms([`${GENERATED}/types.ts`]);
    // The server that was started first serves what is on the disk, which may be this contract already.
    if (generated === undefined && written.names.length === 0 && isServing) servedHash = result.hash;
    generated = result;
    signal.throwIfAborted();
    due.spec = false;
    return [];
  }

  async function checkTypes(signal: AbortSignal, steps: Step[], rooms: readonly Room[]): Promise<readonly Problem[]> {
    if (rooms.length === 0) return [];
    reporter.progress("types");
    const { diagnostics, failed, ms } = await runTsc(root, rooms, { isIncremental: true, signal });
    signal.throwIfAborted();
    steps.push({ name: "types", ms });
    failedRooms = failed;
    if (rooms.includes(servedSources)) due.servedSources = failed.includes(servedSources.name);
    for (const { name } of rooms) if (!failed.includes(name)) due.rooms.delete(name);
    if (diagnostics.length > 0)
      return toTypeProblems(root, diagnostics, listChangedLines(root, typedState, generated?.state));
    if (due.rooms.size === 0) typedState = generated?.state ?? typedState;
    return [];
  }

  /** Not aborted: a server that is half started would be lost. */
  async function restart(steps: Step[]): Promise<readonly Problem[]> {
    reporter.progress("server");
    due.server = false;
    const hash = generated?.hash;
    const result = await server.restart(hash === undefined ? undefined : { kind: "ok", hash });
    isServing = result.kind === "listening";
    servedHash = isServing ? hash : undefined;
    if (result.kind === "failed") return [toServerProblem(result.output, root)];
    steps.push({ name: "server", ms: result.ms });
    return [];
  }

  /** Serves what is on the disk, correct or not, until a check has a result. */
  async function startServer(): Promise<void> {
    isServing = (await server.restart()).kind === "listening";
    due.server ||= !isServing;
  }

  async function run(signal: AbortSignal): Promise<void> {
    const steps: Step[] = [];
    const servedBefore = servedHash;
    try {
      const problems = await check(signal, steps);
      signal.throwIfAborted();
      report(problems, steps, servedHash !== servedBefore);
      if (problems.length > 0) return;
      const later = await checkTypes(signal, steps, dueRooms());
      if (later.length > 0) report(later, steps, false);
    } catch (error) {
      if (signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      report([createProblem(root, nowhere, "dev", message)], steps, false);
    }
  }

  function report(problems: readonly Problem[], steps: readonly Step[], isRestarted: boolean): void {
    const summary = { saved: [...saved], steps, ms: performance.now() - savedMs };
    saved = new Set();
    if (problems.length > 0) {
      server.send({ kind: "broken", problems: problems.map(({ details: _, ...problem }) => problem) });
      reporter.broken(summary, problems, isServing);
    } else if (generated !== undefined) {
      server.send({ kind: "ok", hash: generated.hash });
      reporter.ok(summary, generated, isRestarted);
      advice.start(generated.hash);
    }
  }

  function begin(): Promise<void> {
    advice.cancel();
    const before = current;
    before?.controller.abort(new Error("Saved again."));
    const controller = new AbortController();
    const ended = (before?.ended ?? Promise.resolve()).then(() => run(controller.signal));
    current = { controller, ended };
    return ended;
  }

  function dueRooms(): readonly Room[] {
    return listRooms(root).filter(({ name }) => due.rooms.has(name));
  }

  /**
   * What is checked before the verdict: the sources of what is served, rooms that were saved, and rooms with errors. The others
   * that are due, most of them with tests and tools, are checked after it.
   */
  function urgentRooms(): readonly Room[] {
    const isSaved = (room: Room) => [...saved].some((file) => file.startsWith(`${room.package}/`));
    const urgent = dueRooms().filter((room) => failedRooms.includes(room.name) || (!isServed(room) && isSaved(room)));
    return due.servedSources ? [servedSources, ...urgent] : urgent;
  }

  function addRooms(files: readonly string[]): void {
    const affected = listAffectedRooms(root, files);
    due.servedSources ||= affected.some(isServed);
    for (const { name } of affected) due.rooms.add(name);
  }

  return {
    start: async () => {
      serverStart = startServer();
      await begin();
    },
    serverEnded: (isRestarted) => {
      isServing = false;
      if (isRestarted) serverStart = startServer();
      else due.server = true;
    },
    save: ({ changed, touched }) => {
      if (changed.length === 0) return reporter.unchanged(touched);
      for (const file of changed) saved.add(file);
      savedMs = performance.now();
      const effects = effectsOf(changed);
      due.spec ||= effects.spec;
      due.tools ||= effects.tools;
      due.server ||= effects.server;
      if (effects.code.length > 0) addRooms(effects.code);
      void begin();
    },
    stop: async () => {
      advice.cancel();
      current?.controller.abort(new Error("Stopped."));
      await Promise.all([current?.ended, serverStart]);
    },
  };
}
