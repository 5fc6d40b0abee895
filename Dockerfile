# syntax=docker/dockerfile:1
# The command line in an image: docker run --rm -v "$PWD:/plans:ro" zoneplan check
FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN node node_modules/esbuild/install.js && npm run build && npm pack --pack-destination /packed --ignore-scripts

FROM node:22-slim
# Changes since the last commit are read by git; a folder that belongs to somebody else is read all the same.
RUN apt-get update \
  && apt-get install -y --no-install-recommends git \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
COPY --from=build /packed/*.tgz /tmp/zoneplan.tgz
RUN npm install --global --offline /tmp/zoneplan.tgz && rm /tmp/zoneplan.tgz
USER node
WORKDIR /plans
ENTRYPOINT ["zoneplan"]
CMD ["check"]
