#!/bin/sh
# Installs the runtime interface client into a virtual environment inside this folder.
set -eu
cd "$(dirname "$0")"

python3 -m venv --clear venv
venv/bin/python -m pip --disable-pip-version-check --no-cache-dir install --quiet --requirement requirements.txt
