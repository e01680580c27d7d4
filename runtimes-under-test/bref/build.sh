#!/bin/sh
# Installs Bref, as composer.json pins it, below this folder. Checkouts as path repositories are copied: Composer would link to
# them, out of the built copy.
set -eu
cd "$(dirname "$0")"

php -r "exit(extension_loaded('curl') ? 0 : 1);" || { echo "PHP has no curl: install php-curl, which Bref needs" >&2; exit 1; }
COMPOSER_MIRROR_PATH_REPOS=1 composer install --no-interaction --no-progress --no-dev --quiet
