#!/bin/sh
# Packs the runtime as a layer and the function as an archive of its own, as AWS's tutorial ends.
set -eu
cd "$(dirname "$0")"

bash -n bootstrap
bash -n function.sh
# Keeps modes, unlike jar, and is there more often than zip.
python3 -m zipfile -c runtime.zip bootstrap
python3 -m zipfile -c function.zip function.sh
