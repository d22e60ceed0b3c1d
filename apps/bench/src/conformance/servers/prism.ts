/** Prism, mock. A path that cannot be decoded ends its process; here it goes on without a response, so that the rest is judged. */
process.on("uncaughtException", () => undefined);
await import("../../servers/peers/prism.ts");
