#!/usr/bin/env bash
# The extraction of the bundled PDF as a cold command, beside pdftotext and beside itself with class-data sharing.
# Needs a built memsetkit.jar and Debian's hyperfine and poppler-utils.
set -euo pipefail
cd "$(dirname "$0")/.."
jar=cli/target/memsetkit.jar
[ -f "$jar" ] || { echo "no $jar: run mvn -B -ntp -pl cli -am -DskipTests package first" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for docs in spec/docs/MemsetAPI.pdf spec/docs/html; do
  java -XX:ArchiveClassesAtExit="$work/classes.jsa" -jar "$jar" extract --docs "$docs" --out "$work/spec.json" >"$work/log" 2>&1
  [ "$docs" = spec/docs/html ] && peer=() || peer=("pdftotext $docs $work/text.txt")
  hyperfine --style basic --warmup 1 --runs 10 \
    "java -jar $jar extract --docs $docs --out $work/spec.json" \
    "java -XX:SharedArchiveFile=$work/classes.jsa -jar $jar extract --docs $docs --out $work/spec.json" \
    "java -XX:SharedArchiveFile=$work/classes.jsa -XX:TieredStopAtLevel=1 -jar $jar extract --docs $docs --out $work/spec.json" \
    "${peer[@]}"
done
