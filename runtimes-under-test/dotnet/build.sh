#!/bin/sh
# Publishes the function with the runtime interface client, as conformance.csproj pins it, into this folder.
set -eu
cd "$(dirname "$0")"

export NUGET_PACKAGES="$PWD/.packages" DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet publish conformance.csproj --configuration Release --output publish
rm -rf .packages obj bin
