#!/bin/sh
# Installs the runtime interface client, as Gemfile pins it, below this folder. It stands alone there: the client's program
# asks for bundler/setup, and with `-I gems` finds the one that is made here, which only sets the load path.
set -eu
cd "$(dirname "$0")"

bundle config set --local path gems
bundle install --standalone --quiet
