import type { Judge } from "./judge.ts";
import type { RequestParts } from "./parts.ts";

/** Bytes on a connection, and what a standard says about them. */
export interface SocketVector {
  readonly name: string;
  readonly title: string;
  /** `RFC 9112, section 6.3` */
  readonly section: string;
  readonly says: string;
  /** One character for each byte. */
  readonly bytes: (parts: RequestParts) => string;
  readonly judge: Judge;
  /** Stops to read when this many responses are there; default when the server closes. */
  readonly until?: number;
}
