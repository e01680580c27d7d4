#!/bin/sh
# Installs the runtime interface client, which compiles its HTTP client, below this folder.
set -eu
cd "$(dirname "$0")"

export npm_config_cache="$PWD/.cache/npm" npm_config_devdir="$PWD/.cache/node-gyp"

# Headers that came with node make a download of them unnecessary.
prefix=$(node -p 'path.resolve(process.execPath, "../..")')
if [ -f "$prefix/include/node/node.h" ]; then
    export npm_config_nodedir="$prefix"
fi

npm ci --foreground-scripts --no-audit --no-fund
rm -rf .cache
