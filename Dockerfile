# The server with the published dataset of this repository, on port 4000.
# Two stages: the first compiles, the second holds what runs and nothing else.

ARG NODE_VERSION=20

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Scripts wait until the sources are there: `prepare` compiles them.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY package.json package-lock.json ./
# npm keeps its cache and logs in the home of root: nobody needs them here.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf ~/.npm
COPY LICENSE ./
COPY assets ./assets
COPY ontology ./ontology
COPY schema ./schema
COPY data/published ./data/published
COPY --from=build /app/dist ./dist
# Who checked the repository out with a strict umask has files that only their owner may read, and they are copied as they are.
RUN find . -name node_modules -prune -o ! -type l ! -perm -o=r -exec chmod a+rX {} +
# Nothing is written while it runs: the root file system may be read-only, and the files belong to root.
USER node
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node gets SIGTERM itself, which lets requests under way finish.
ENTRYPOINT ["node", "dist/cli.js"]
CMD ["serve", "--lang", "en"]
