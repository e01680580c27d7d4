#!/bin/sh
# Installs the runtime interface client, as Gemfile.lock pins it, below this folder.
set -eu
cd "$(dirname "$0")"

bundle config set --local path gems
bundle config set --local frozen true
bundle install --quiet
