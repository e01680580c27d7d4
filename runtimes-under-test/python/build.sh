#!/bin/sh
# Installs the runtime interface client into a virtual environment inside this folder; its image uses the wheels too.
set -eu
cd "$(dirname "$0")"

python3 -m venv --clear venv
pip() { venv/bin/python -m pip --disable-pip-version-check --no-cache-dir "$@"; }
pip wheel --quiet --wheel-dir wheels --requirement requirements.txt
pip install --quiet --no-index --find-links wheels --requirement requirements.txt
