/** Keeps a copy of a body that passes by, up to a limit. */
export interface Capture {
  readonly add: (chunk: Uint8Array) => void;
  /** The whole body; `undefined` when it is larger than the limit, and then nothing of it is kept. */
  readonly bytes: () => Uint8Array | undefined;
  /** How many bytes have passed by. */
  readonly size: () => number;
}

export function createCapture(maxBytes: number): Capture {
  let chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add: (chunk) => {
      size += chunk.byteLength;
      if (size > maxBytes) chunks = [];
      else chunks.push(chunk);
    },
    bytes: () => (size > maxBytes ? undefined : Buffer.concat(chunks)),
    size: () => size,
  };
}
