#!/bin/sh
# Builds the function with the runtime, as Package.swift pins it, below this folder.
set -eu
cd "$(dirname "$0")"

swift build --configuration release --static-swift-stdlib --cache-path .build/cache
rm -rf .build/cache
