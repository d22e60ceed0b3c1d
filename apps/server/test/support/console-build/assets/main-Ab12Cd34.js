export const isBuilt = true;
