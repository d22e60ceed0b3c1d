// These generators need the old JavaScript API of the TypeScript compiler, which TypeScript 7 does not have. They get a
// compiler of their own here; everything else is checked by the version in the catalog.
const GENERATOR_TYPESCRIPT = "5.9.3";
/** As `msw-2` in the catalog. */
const OPENAPI_MSW_MSW = "2.15.0";
const GENERATORS = ["openapi-typescript", "@hey-api/openapi-ts"];

module.exports = {
  hooks: {
    readPackage(manifest) {
      // pnpm ignores a platform that is a string instead of a list, and would install Node for other systems, too.
      if (/^node-(bin-)?(linux|darwin|win)-/.test(manifest.name)) {
        return { ...manifest, os: [manifest.os].flat(), cpu: [manifest.cpu].flat() };
      }
      // Of it, only the bundle for browsers is served, which holds all it needs. What it is built from (Vue and some 270 other
      // packages) stays out of the installation.
      if (manifest.name === "@scalar/api-reference") return { ...manifest, dependencies: {}, peerDependencies: {} };
      // Of the compiler and the generator, it needs only that the application has types from them.
      if (manifest.name === "swr-openapi") {
        const {
          typescript: _compiler,
          "openapi-typescript": _generator,
          ...peerDependencies
        } = manifest.peerDependencies;
        return { ...manifest, peerDependencies };
      }
      // It works with the previous major of MSW only.
      if (manifest.name === "openapi-msw") {
        return { ...manifest, peerDependencies: {}, dependencies: { ...manifest.dependencies, msw: OPENAPI_MSW_MSW } };
      }
      if (!GENERATORS.includes(manifest.name)) return manifest;
      const { typescript: _replaced, ...peerDependencies } = manifest.peerDependencies;
      return {
        ...manifest,
        peerDependencies,
        dependencies: { ...manifest.dependencies, typescript: GENERATOR_TYPESCRIPT },
      };
    },
  },
};
