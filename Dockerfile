# The published edition behind our own server: docs/deploying/docker.md.
# glibc, not musl: the pictures' and the search's native code is tried on it.
FROM node:24-bookworm-slim AS build
WORKDIR /paper
# So that the modules stay while only stories change.
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG SITE_ENV=production
ENV SITE_ENV=$SITE_ENV SITE_URL=$SITE_URL NEXT_TELEMETRY_DISABLED=1
# What the build alone needs goes: the tests' tools, and Next's own cache.
RUN npm run build && npm prune --omit=dev && rm -rf .next/cache && mkdir -p .photo-cache

FROM node:24-bookworm-slim
WORKDIR /paper
ARG SITE_URL
ARG SITE_ENV=production
ENV SITE_ENV=$SITE_ENV SITE_URL=$SITE_URL NODE_ENV=production PORT=3000
COPY --from=build --chown=node:node /paper ./
USER node
EXPOSE 3000
# The build makes what readers ask for first, the server the rest. Kept in a volume, none is made twice.
VOLUME /paper/.photo-cache
# A story may come while a picture is made: five seconds are long, and not yet a fault.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm, so that SIGTERM reaches the server, which then ends what it has begun.
CMD ["node", "scripts/run.mjs", "start"]
