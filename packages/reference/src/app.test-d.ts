import { createMemoryStore, createReference, demoCallers, demoData } from "./index.ts";

const store = createMemoryStore(demoData);

createReference();
createReference({ callers: demoCallers });
createReference({ store, callers: demoCallers });

// @ts-expect-error a store comes with the callers that may use it
createReference({ store });
