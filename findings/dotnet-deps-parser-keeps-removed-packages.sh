#!/usr/bin/env bash
# Expected: A project file is read as MSBuild evaluates it, from the top to the bottom: `Update`
#   changes the version of a package named before, `Remove` takes one out, and of two
#   TargetFramework properties the later one holds. Properties are put in wherever they stand.
# Instead: Update and Remove are passed over, so a removed package stays a dependency and the old
#   version stands; the first TargetFramework is told; and $(…) is put into the version of a
#   package, but not into a target framework.
# Version: dotnet-deps-parser 6.1.6; Node 20.20.2; checked on 2026-11-30.
# Source: https://learn.microsoft.com/visualstudio/msbuild/msbuild-items (Remove, Update) and
#   .../msbuild/build-process-overview (evaluation order).
# Meaning: Take the last framework of a project file, and no package for granted that the file
#   names again further down.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact dotnet-deps-parser@6.1.6
npm pkg get dependencies

cat >Shop.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <Redis>2.7.33</Redis>
    <TargetFramework>net8.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Npgsql" Version="8.0.3" />
    <PackageReference Include="Old.Driver" Version="1.0.0" />
    <PackageReference Include="StackExchange.Redis" Version="$(Redis)" />
  </ItemGroup>
  <ItemGroup>
    <PackageReference Update="Npgsql" Version="8.0.4" />
    <PackageReference Remove="Old.Driver" />
  </ItemGroup>
  <PropertyGroup>
    <TargetFramework>net9.0</TargetFramework>
  </PropertyGroup>
</Project>
PROJECT
cat >Named.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <Framework>net9.0</Framework>
    <TargetFramework>$(Framework)</TargetFramework>
  </PropertyGroup>
</Project>
PROJECT
cat >probe.mjs <<'PROBE'
import { readFileSync } from 'node:fs';
import parser from 'dotnet-deps-parser';
const shop = readFileSync('Shop.csproj', 'utf8');
const { dependencies } = await parser.buildDepTreeFromProjectFile(shop, false);
for (const { name, version } of Object.values(dependencies)) console.log(name, version);
console.log((await parser.extractTargetFrameworksFromProjectFile(shop)).join(' '));
console.log((await parser.extractTargetFrameworksFromProjectFile(readFileSync('Named.csproj', 'utf8'))).join(' '));
PROBE

cat >expected.txt <<'SEEN'
Npgsql 8.0.3
Old.Driver 1.0.0
StackExchange.Redis 2.7.33
net8.0
$(Framework)
SEEN

node probe.mjs | tee seen.txt
diff expected.txt seen.txt || { echo 'Changed since 2026-11-30.' >&2; exit 1; }
echo 'Still as seen on 2026-11-30.'
