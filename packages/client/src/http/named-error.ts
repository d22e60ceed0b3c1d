/** An error with the name of a DOMException, which is what it is where the platform has that (React Native has not). */
export function namedError(name: "AbortError" | "TimeoutError", message: string): Error {
  return typeof DOMException === "function"
    ? new DOMException(message, name)
    : Object.assign(new Error(message), { name });
}
