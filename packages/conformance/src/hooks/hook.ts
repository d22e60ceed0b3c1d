/** Something of the user's that the kit runs: a program, or a URL that it calls. */
export type Hook = CommandHook | HttpHook;

export interface CommandHook {
  /** The program and its arguments. No shell reads them. */
  readonly command: readonly [program: string, ...args: string[]];
  /** The folder in which it runs. */
  readonly folder: string;
  readonly timeoutMs: number;
}

export interface HttpHook {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Values for `{name}` in the arguments of a command and in a URL; the body of an HTTP hook is all of them as JSON. */
export type HookValues = Readonly<Record<string, string | readonly string[]>>;
