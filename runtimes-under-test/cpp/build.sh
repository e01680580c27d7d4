#!/bin/sh
# Builds the client, with the libcurl that comes with it, and the function below this folder.
set -eu
cd "$(dirname "$0")"

# aws-lambda-cpp is in no package registry, but AWS's client for Node.js 3 carries it and its libcurl as sources.
export npm_config_cache="$PWD/deps/.npm"
mkdir -p deps/json
npm pack --silent --pack-destination deps aws-lambda-ric@3.3.0
tar -xzf deps/aws-lambda-ric-3.3.0.tgz -C deps
tar -xzf deps/package/deps/curl-7_83_1.tar.gz --no-same-owner -C deps
tar -xzf deps/package/deps/aws-lambda-cpp-0.2.8.tar.gz --no-same-owner -C deps

# The client has no JSON. nlohmann's is one header and in every distribution; where it is not installed, Debian's
# package is unpacked here, which takes no privilege.
if ! echo '#include <nlohmann/json.hpp>' | g++ -x c++ -fsyntax-only - 2> /dev/null; then
    (cd deps/json && apt-get download nlohmann-json3-dev && dpkg-deb -x nlohmann-json3-dev_*.deb .)
fi

cmake -S deps/curl-curl-7_83_1 -B deps/curl -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$PWD/deps/root" \
    -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_SHARED_LIBS=OFF -DBUILD_CURL_EXE=OFF -DBUILD_TESTING=OFF -DHTTP_ONLY=ON \
    -DCURL_ENABLE_SSL=OFF -DCMAKE_USE_OPENSSL=OFF -DCURL_ZLIB=OFF -DCMAKE_USE_LIBSSH2=OFF -DCMAKE_USE_LIBSSH=OFF \
    -DUSE_LIBIDN2=OFF -DCURL_BROTLI=OFF -DCURL_ZSTD=OFF -DUSE_NGHTTP2=OFF
cmake --build deps/curl --target install -j 2

cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$PWD/deps/root"
cmake --build build -j 2
rm -rf deps/.npm
