/** Who is signed in, and how a person signs in. */
export type SessionState =
  /** The server is asked how to sign in, or a sign-in is being completed. */
  | { readonly status: "opening" }
  | SignedIn
  /** No person is signed in. `reason` is a sentence that says why a sign-in has failed. */
  | { readonly status: "signed out"; readonly way: SignInWay; readonly reason?: string }
  /** Somebody was signed in, and the token can be used no longer. */
  | { readonly status: "expired"; readonly way: SignInWay; readonly name: string }
  /** The server needs these settings first. `reason` is a sentence that says what to do. */
  | { readonly status: "not configured"; readonly settings: readonly string[]; readonly reason: string }
  /** The server could not be asked. `signIn` asks again. */
  | { readonly status: "unreachable"; readonly reason: string };

/** Somebody is signed in. */
interface SignedIn {
  readonly status: "signed in";
  /** What the provider calls the person, or the subject of a development token. */
  readonly name: string;
  /** In milliseconds of the epoch; infinite when the token does not say it. A token that can be renewed is, before that. */
  readonly expiresAtMs: number;
}

/** `token`: this server signs tokens, or a person brings one. `provider`: a person leaves the page and comes back. */
type SignInWay = "token" | "provider";

/** The session of one page. The token is kept in memory only: it ends when the page is loaded again. */
export interface Session {
  /** The same object until the state changes, as React's `useSyncExternalStore` needs it. */
  readonly getState: () => SessionState;
  /** Calls back after each change of the state. Returns the function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Resolves to the token for a request, renewed when it is about to expire or was rejected; to `undefined` when no person is
   * signed in. Rejects when a new token is needed and the server that gives it cannot be reached.
   */
  readonly token: (rejected?: string) => Promise<string | undefined>;
  /**
   * Signs in. Asks this server for a token, or leaves the page for the provider, which comes back to the address of now. What
   * goes wrong is in the state.
   */
  readonly signIn: () => Promise<void>;
  /** Signs in with a token that a person has, where the way is `token`. It is not renewed. */
  readonly useToken: (token: string) => void;
  /** Forgets the token, and ends the session at the provider where it has an address for that, which leaves the page. */
  readonly signOut: () => Promise<void>;
}

/** A token and what comes with it. */
export interface HeldToken {
  readonly accessToken: string;
  readonly name: string;
  readonly expiresAtMs: number;
  /** Gets the next token; `undefined` when the person has to sign in again. Absent when there is no way but that. */
  readonly renew?: () => Promise<HeldToken | undefined>;
  /** For the end of the session at the provider. */
  readonly idToken?: string;
}

/** A way to get tokens. */
export interface TokenSource {
  readonly way: SignInWay;
  /** What happens when the page is opened. `undefined`: no person is signed in until `signIn` is called. */
  open(): Promise<HeldToken | undefined>;
  /** `undefined` when the page is left. */
  signIn(): Promise<HeldToken | undefined>;
  /** Returns the address at which a session ends, where there is one. */
  signOut(held: HeldToken): Promise<string | undefined>;
}

/** A sign-in has failed, and not for lack of a connection. The message is a sentence for the person. */
export class SignInError extends Error {
  override readonly name = "SignInError";
}
