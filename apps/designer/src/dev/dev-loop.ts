import { dirname, relative, sep } from "node:path";
import type { TypeChecker } from "../typecheck/check-types.ts";
import type { ContractState } from "../typecheck/contract-state.ts";
import { explainDiagnostics } from "../typecheck/explain-diagnostics.ts";
import type { Problem } from "../typecheck/problem.ts";
import type { Adviser } from "./adviser.ts";
import { type CheckResult, type CheckStep, checkSteps, type Made } from "./check/check-steps.ts";
import type { Checker } from "./check/checker.ts";
import type { ReferenceServer } from "./reference-server.ts";
import type { Reporter, Step } from "./reporter.ts";
import { bothEffects, type Effects, effectsOf } from "./saved-files.ts";
import { toServerProblem } from "./server-problem.ts";
import type { Saved } from "./watch-files.ts";
import { writeGenerated } from "./write-generated.ts";

/** What the loop is put together from. */
export interface DevLoopParts {
  /** The repository, absolute. */
  readonly root: string;
  readonly checker: Checker;
  readonly types: Pick<TypeChecker, "check">;
  readonly server: ReferenceServer;
  readonly reporter: Reporter;
  /** The contract with which the code was last right, as far as is known. */
  readonly committed: ContractState | undefined;
  /** True when the code is still the one that was committed with it. */
  readonly isCodeCommitted: boolean;
  /** Says what the edits mean, after each verdict that all is well. */
  readonly adviser: Pick<Adviser, "begin" | "giveUp">;
  /** Called when other files than before belong to the contract. */
  readonly onDependencies: () => void;
}

/** Checks, generates, type-checks and serves, once for every save. */
export interface DevLoop {
  /** Starts the server from what is on the disk, and makes the first pass. */
  start(): Promise<void>;
  /** Takes a save. A pass under way is given up for a new one. */
  save(saved: Saved): void;
  /** Takes note that the server has ended by itself; it is started again, unless it keeps ending. */
  serverEnded(how: string, output: string): void;
  /** Folders with files that the contract refers to, relative to the root. */
  dependencyFolders(): readonly string[];
  /** Gives up what is under way; resolves when nothing is any more. */
  stop(): Promise<void>;
}

const everything: Effects = { spec: true, tools: false, code: true, server: true };

/** Makes a loop that has not started. */
export function createDevLoop(parts: DevLoopParts): DevLoop {
  const { root, checker, types, server, reporter, adviser, onDependencies } = parts;
  /** What is still to be done; a step that went well takes itself out. */
  let due = everything;
  /** What was saved since the last verdict. */
  let saved = new Set<string>();
  let savedMs = performance.now();
  let dependencies: ReadonlySet<string> = new Set();
  let made: Made | undefined;
  let good = parts.committed;
  let hasCodeChanged = !parts.isCodeCommitted;
  let servedHash: string | undefined;
  let isServing = false;
  let serverStart: Promise<unknown> = Promise.resolve();
  let endedMs = Number.NEGATIVE_INFINITY;
  let under: { readonly controller: AbortController; readonly ended: Promise<void> } | undefined;

  /** One pass; what it finds wrong, or nothing. */
  async function pass(signal: AbortSignal, steps: Step[]): Promise<readonly Problem[]> {
    if (due.tools) checker.forget();
    due = { ...due, tools: false };
    if (due.spec) {
      const problems = await passSpec(signal, steps);
      if (problems.length > 0) return problems;
    }
    if (due.code) {
      const problems = await passTypes(signal, steps);
      if (problems.length > 0) return problems;
    }
    signal.throwIfAborted();
    if (made !== undefined && made.hash !== servedHash) due = { ...due, server: true };
    return due.server ? await passServer(signal, steps) : [];
  }

  async function passSpec(signal: AbortSignal, steps: Step[]): Promise<readonly Problem[]> {
    reporter.doing(checkSteps[0]);
    const onStep = (name: CheckStep, ms: number) => {
      steps.push({ name, ms });
      const next = checkSteps[checkSteps.indexOf(name) + 1];
      if (next !== undefined) reporter.doing(next);
    };
    const result = await checker.check({ root, saved: [...saved], before: good }, { signal, onStep });
    noteDependencies(result);
    if (result.made === undefined) return result.problems;
    // A server that is just starting reads what is about to be written.
    await serverStart;
    signal.throwIfAborted();
    const written = await writeGenerated(root, result.made.files);
    if (written.hasOtherTypes) due = { ...due, code: true };
    if (made === undefined && written.names.length === 0 && isServing) servedHash = result.made.hash;
    made = result.made;
    // Whoever has saved meanwhile wants this done again.
    signal.throwIfAborted();
    due = { ...due, spec: false };
    return [];
  }

  async function passTypes(signal: AbortSignal, steps: Step[]): Promise<readonly Problem[]> {
    reporter.doing("types");
    const { diagnostics, ms } = await types.check(signal);
    signal.throwIfAborted();
    steps.push({ name: "types", ms });
    if (diagnostics.length > 0) {
      const background = { before: good, after: made?.state, isOnlyCause: !hasCodeChanged };
      return explainDiagnostics(root, diagnostics, background);
    }
    good = made?.state ?? good;
    hasCodeChanged = false;
    due = { ...due, code: false };
    return [];
  }

  async function passServer(signal: AbortSignal, steps: Step[]): Promise<readonly Problem[]> {
    reporter.doing("server");
    const hash = made?.hash;
    const result = await server.replace(hash === undefined ? undefined : { kind: "ok", hash });
    if (result.kind === "failed") return [toServerProblem(result.output, root)];
    steps.push({ name: "server", ms: result.ms });
    isServing = true;
    servedHash = hash;
    signal.throwIfAborted();
    due = { ...due, server: false };
    return [];
  }

  /** Serves what is on the disk, right or wrong: something is better than nothing. */
  async function startServer(): Promise<void> {
    const result = await server.replace();
    isServing = result.kind === "listening";
    if (result.kind === "listening") due = { ...due, server: false };
    else reporter.note(`The server did not start. ${result.output.trim()}`);
  }

  function noteDependencies({ dependencies: files }: CheckResult): void {
    if (files.length === 0) return;
    const before = dependencies;
    dependencies = new Set(files.map((path) => relative(root, path).split(sep).join("/")).sort());
    if ([...dependencies].join("\n") !== [...before].join("\n")) onDependencies();
  }

  async function run(signal: AbortSignal): Promise<void> {
    const steps: Step[] = [];
    const wasServed = servedHash;
    try {
      const problems = await pass(signal, steps);
      signal.throwIfAborted();
      tellVerdict(problems, steps, servedHash !== wasServed);
    } catch (error) {
      if (signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      const nowhere = { file: "", line: 0, column: 0, excerpt: "", consequences: [] };
      tellVerdict([{ ...nowhere, rule: "dev", message }], steps, false);
    }
  }

  function tellVerdict(problems: readonly Problem[], steps: readonly Step[], isReplaced: boolean): void {
    const summary = { saved: [...saved], steps, ms: performance.now() - savedMs };
    saved = new Set();
    if (problems.length > 0) {
      server.tell({ kind: "broken", problems: problems.map(({ consequences: _, ...problem }) => problem) });
      reporter.broken(summary, problems, isServing);
    } else if (made !== undefined) {
      server.tell({ kind: "ok", hash: made.hash });
      reporter.ok(summary, made, isReplaced);
      adviser.begin(made.hash);
    }
  }

  function begin(): void {
    adviser.giveUp();
    const before = under;
    before?.controller.abort();
    const controller = new AbortController();
    const ended = (before?.ended ?? Promise.resolve()).then(() => run(controller.signal));
    under = { controller, ended };
  }

  return {
    start: async () => {
      serverStart = startServer();
      begin();
      await under?.ended;
    },
    save: ({ changed, touched }) => {
      if (changed.length === 0) return reporter.unchanged(touched);
      for (const file of changed) saved.add(file);
      savedMs = performance.now();
      const effects = effectsOf(changed, dependencies);
      due = bothEffects(due, effects);
      hasCodeChanged ||= effects.code;
      begin();
    },
    serverEnded: (how, output) => {
      isServing = false;
      due = { ...due, server: true };
      const isOften = performance.now() - endedMs < OFTEN_MS;
      endedMs = performance.now();
      const next = isOften ? "It is started again at the next save" : "It is started again";
      const said = output.trim() === "" ? "" : `\n${output.trim()}`;
      reporter.note(`The server has ended by itself (${how}). ${next}.${said}`);
      if (!isOften) serverStart = startServer();
    },
    dependencyFolders: () => [...new Set([...dependencies].map((file) => dirname(file)))],
    stop: async () => {
      under?.controller.abort();
      await under?.ended;
      await serverStart;
    },
  };
}

/** A server that ends twice within this time would end a third time. */
const OFTEN_MS = 10_000;
