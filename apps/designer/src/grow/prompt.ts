/**
 * How a text of the scaffold begins that somebody has to replace. It passes lint, so that an operation can grow step by
 * step; a test of this room finds it as long as one is left.
 */
export const prompt = "Fill in:";
