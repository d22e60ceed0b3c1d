import { isCredentialApiError } from "@credential-api/client";

/** Why something did not work, in the kinds that the page has a design for. */
export type Problem =
  | { readonly kind: "session" }
  | { readonly kind: "permission"; readonly permissions: readonly string[] }
  | { readonly kind: "data-room" }
  | { readonly kind: "missing"; readonly message: string }
  | { readonly kind: "rejected"; readonly messages: readonly string[] }
  | { readonly kind: "busy"; readonly retryAfterSeconds: number }
  | { readonly kind: "offline" }
  | { readonly kind: "unreachable"; readonly detail: string }
  | { readonly kind: "failed"; readonly detail: string; readonly requestId?: string };

/** How long the page waits after a 503 that does not say how long. */
const DEFAULT_WAIT_SECONDS = 5;

/** Sorts what was thrown. `isOnline` is what the browser says of its network. */
export function toProblem(error: unknown, isOnline: boolean): Problem {
  if (!isCredentialApiError(error)) return { kind: "failed", detail: String(error) };
  const { status, code, errors, retryAfter, requestId } = error;
  const messages = errors.map(({ message }) => message);
  switch (status) {
    case 401:
      return { kind: "session" };
    case 403:
      return code === "errors.dataroomPermissionDenied"
        ? { kind: "data-room" }
        : {
            kind: "permission",
            permissions: messages.flatMap((message) => message.match(/AccessControl\.\w+/g) ?? []),
          };
    case 404:
      return { kind: "missing", message: messages.join(" ") };
    case 400:
    case 409:
    case 413:
    case 415:
    case 422:
      return { kind: "rejected", messages };
    case 503:
      return { kind: "busy", retryAfterSeconds: retryAfter ?? DEFAULT_WAIT_SECONDS };
    case "network":
    case "timeout":
    case "aborted":
      return isOnline ? { kind: "unreachable", detail: causeOf(error) } : { kind: "offline" };
    case "token":
      return isOnline ? { kind: "session" } : { kind: "offline" };
    default:
      return { kind: "failed", detail: error.message, ...(requestId === undefined ? {} : { requestId }) };
  }
}

/** Whether a change that ended like this may have been made although nothing says so. */
export function mayBeApplied(error: unknown): boolean {
  if (!isCredentialApiError(error)) return false;
  const { status } = error;
  return typeof status === "number" ? status >= 500 : status !== "token";
}

function causeOf({ cause, message }: Error): string {
  return cause instanceof Error ? cause.message : message;
}
