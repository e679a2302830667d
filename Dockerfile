# One image for each program of apps/: docker build --build-arg APP=otlp-sink -t pgherald/otlp-sink .
# Without APP it is pgherald, everything in one process.
FROM node:24-bookworm-slim AS manifests
COPY . /repository
WORKDIR /repository
RUN mkdir /manifests && find . -name package.json -not -path '*/node_modules/*' -exec cp --parents -t /manifests {} + \
 && cp package-lock.json .npmrc /manifests

# Installed before the sources are copied, so that a change of code does not install again.
FROM node:24-bookworm-slim AS build
WORKDIR /repository
COPY --from=manifests /manifests .
RUN npm ci --no-audit --no-fund --loglevel=error
COPY . .
RUN npm run --silent build
ARG APP=pgherald
RUN node deploy/image/collect.mjs "$APP" /image && install -d -o node -g node /image/data

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=build /image/packages .
COPY --from=build /image/own .
COPY --from=build --chown=node:node /image/data /data
RUN npm sbom --sbom-format cyclonedx > sbom.cdx.json && rm -rf /root/.npm
ENV NODE_ENV=production PGHERALD_DATA_DIR=/data PGHERALD_HTTP_PORT=7432
VOLUME /data
EXPOSE 7432
USER 1000:1000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s CMD ["node", "/app/healthy.mjs"]
ENTRYPOINT ["node", "--max-semi-space-size=8", "--max-old-space-size=512", "--no-wasm-inlining", "/app/app/dist/main.js"]
ARG APP=pgherald
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="pgherald ${APP}" \
      org.opencontainers.image.description="Event-driven PostgreSQL observability" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="docker.io/library/node:24-bookworm-slim"
