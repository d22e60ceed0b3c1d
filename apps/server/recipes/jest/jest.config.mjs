export default {
  globalSetup: "./start.mjs",
  globalTeardown: "./stop.mjs",
  testMatch: ["<rootDir>/*.example.js"],
};
