/** Writes commands so that a person can paste them into a shell of this system: a POSIX shell, or cmd on Windows. */
export interface ShellText {
  /** The text as one argument, whatever characters it holds. */
  quote(text: string): string;
  /** The end of a line that the next one continues. */
  readonly continuation: string;
}

/** How commands are written for the shells of a platform. */
export function shellTextFor(platform: NodeJS.Platform): ShellText {
  return platform === "win32"
    ? { quote: (text) => `"${text.replaceAll('"', '\\"')}"`, continuation: " ^" }
    : { quote: (text) => `'${text.replaceAll("'", "'\\''")}'`, continuation: " \\" };
}
