#!/bin/sh
# Installs Deno, and compiles the TypeScript once instead of at each start.
set -eu
cd "$(dirname "$0")"

npm ci --no-audit --no-fund
DENO_DIR=.deno node_modules/.bin/deno cache --no-config --no-lock bootstrap.ts function.ts
