#!/bin/sh
# Installs Bref, as composer.json pins it, below this folder.
set -eu
cd "$(dirname "$0")"

composer install --no-interaction --no-progress --no-dev --quiet
