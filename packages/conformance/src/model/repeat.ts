import type { CaseContext, CaseData } from "./context.ts";

/**
 * The context for the nth time that a case prepares a request, 0 the first time. `prepare` makes another request from it, so
 * that what is created once can be created again: `seed` and `data.unknownExtId` differ.
 */
export function repeatContext(context: CaseContext, times: number): CaseContext {
  if (times === 0) return context;
  const unknownExtId: CaseData["unknownExtId"] = (name) => context.data.unknownExtId(`${name}-${times}`);
  // A member of the data can throw when it is read, so none is copied.
  const data: CaseData = Object.create(context.data, { unknownExtId: { value: unknownExtId, enumerable: true } });
  return { ...context, seed: (context.seed + times) >>> 0, data };
}
