/** Stops the stand-in after all tests. */
export default () => globalThis.standIn.stop();
