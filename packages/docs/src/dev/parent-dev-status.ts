import { createDevStatusBoard, type DevStatus, type DevStatusSource } from "./dev-status.ts";

/** A process that can be sent messages by the one that started it (`node:child_process`, IPC). */
export interface MessageReceiver {
  on(event: "message", listener: (message: unknown) => void): unknown;
}

/** The status that the parent process sends as a `DevStatus` message at every change. Other messages are ignored. */
export function createParentDevStatus(receiver: MessageReceiver): DevStatusSource {
  const board = createDevStatusBoard();
  receiver.on("message", (message) => {
    if (isDevStatus(message)) board.publish(message);
  });
  return board;
}

function isDevStatus(message: unknown): message is DevStatus {
  if (typeof message !== "object" || message === null || !("kind" in message)) return false;
  return message.kind === "ok"
    ? "hash" in message && typeof message.hash === "string"
    : message.kind === "broken" && "problems" in message && Array.isArray(message.problems);
}
