# The server as an image, with its program and the page of the console made from this repository.
FROM node:26.10.0-bookworm-slim AS source
WORKDIR /app
COPY . .

# What the published packages bundle, and therefore count among their development dependencies.
FROM source AS bundled
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --no-optional --filter @credential-api/contract --filter @credential-api/reference
RUN mkdir -p /bundled/@credential-api && \
    ln -s ../../packages/contract ../../packages/openapi /bundled/@credential-api && \
    cp -RL packages/reference/node_modules/content-type /bundled

FROM source AS console
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --filter "@credential-api/console..."
RUN node apps/console/build.js

FROM source AS install
# The page is made elsewhere.
RUN rm -r apps/console
# One optional dependency is needed: the compiler of this platform, which makes the program and then goes.
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --prod --filter-prod "@credential-api/server..."
COPY --from=bundled /bundled node_modules
RUN node apps/server/bin/bundle.js apps/server/dist/image && rm -r node_modules/.pnpm/*esbuild*

FROM node:26.10.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=install /app .
COPY --from=console /app/apps/console/dist apps/console/dist
RUN mkdir --mode=700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=3 CMD ["node", "apps/server/bin/check-health.js"]
CMD ["node", "--max-semi-space-size=16", "--no-allocation-site-pretenuring", "apps/server/dist/image/main.js", "serve"]
