import type { View } from "@credential-api/openapi/schemas";

/** Whether something is deprecated with an `x-sunset` before today: it may be removed. */
export function isPastSunset({ entries }: Pick<View, "entries">, today: string): boolean {
  const sunset = entries.get("x-sunset")?.node;
  return entries.get("deprecated")?.node === true && typeof sunset === "string" && sunset < today;
}
