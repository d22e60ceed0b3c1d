import { copyRepository } from "./copy-repository.ts";
import { type DevSession, startDev } from "./dev-session.ts";

/** `npm run dev` on a copy of the repository. */
export interface DevOnCopy extends DevSession {
  /** The copy, absolute, without symbolic links in it. */
  readonly root: string;
  /** Stops it, unless it has ended, and removes the copy. */
  remove(): Promise<void>;
}

/**
 * Copies the repository and starts the loop on it; resolves with the first verdict on the terminal.
 *
 * @param rooms those whose types are checked after every save; all of them when it is left out
 */
export async function startDevOnCopy(rooms?: readonly string[]): Promise<DevOnCopy> {
  const copy = copyRepository(rooms);
  try {
    const dev = await startDev(copy.root);
    return {
      ...dev,
      root: copy.root,
      remove: async () => {
        await dev.end();
        copy.remove();
      },
    };
  } catch (error) {
    copy.remove();
    throw error;
  }
}
