// openapi-typescript needs the old JavaScript API of the TypeScript compiler, which TypeScript 7 does not have. It gets
// a compiler of its own here; everything else is checked by the version in the catalog.
const GENERATOR_TYPESCRIPT = "5.9.3";

module.exports = {
  hooks: {
    readPackage(manifest) {
      if (manifest.name !== "openapi-typescript") return manifest;
      const { typescript: _replaced, ...peerDependencies } = manifest.peerDependencies;
      return {
        ...manifest,
        peerDependencies,
        dependencies: { ...manifest.dependencies, typescript: GENERATOR_TYPESCRIPT },
      };
    },
  },
};
