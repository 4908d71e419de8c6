#!/usr/bin/env bash
# Measures, with ratios: linting a million NDJSON calls beside jq over the same file, and a cold start and a call beside
# java -version.
# Needs jq. Build first: mvn -B -ntp -pl cli -am -DskipTests package
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
lines=${1:-1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk -v n="$lines" 'BEGIN { for (i = 0; i < n; i++) printf "{\"method\":\"dns.zone_record_create\",\"params\":{\"zone_id\":\"%032x\",\"type\":\"A\",\"record\":\"www%d\",\"address\":\"192.0.2.%d\",\"ttl\":3600,\"priority\":0}}\n", i, i, i % 256 }' > "$work/calls.ndjson"
cp "$here/src/main/scripts/memsetkit" "$here/target/memsetkit.jar" "$work"
"$work/memsetkit" --version > "$work/version"
ms() { local start; start=$(date +%s%N); "$@" > "$work/out" 2>&1; echo $((($(date +%s%N) - start) / 1000000)); }
best() { local b; b=$(for _ in 1 2 3 4 5 6 7 8 9 10; do ms "$@"; done | sort -n | head -1); echo "$b"; }
jq=$(ms jq -c . "$work/calls.ndjson")
lint=$(ms "$work/memsetkit" lint "$work/calls.ndjson")
echo "$lines calls: memsetkit lint $lint ms, jq -c . $jq ms, ratio $(awk "BEGIN { printf \"%.2f\", $lint / $jq }")"
cold=$(best "$work/memsetkit" lint dns.zone_create nickname=a ttl=300)
bad=$(best "$work/memsetkit" lint dns.zone_create nickname=a ttl=301)
java=$(best java -version)
echo "cold start: memsetkit lint of one call $cold ms, java -version $java ms, ratio $(awk "BEGIN { printf \"%.2f\", $cold / $java }")"
echo "cold start: the same with a violation $bad ms, ratio $(awk "BEGIN { printf \"%.2f\", $bad / $java }")"

# A call of a local server, by processor time: the clock would measure what else the machine does.
cpu() { TIMEFORMAT='%3U %3S'; { time "$@" > "$work/out" 2>&1; } 2>&1 | awk '{ print int(($1 + $2) * 1000) }'; }
least() { local l; l=$(for _ in 1 2 3 4 5 6 7 8 9 10; do cpu "$@"; done | sort -n | head -1); echo "$l"; }
"$work/memsetkit" serve --quiet > "$work/serve" &
server=$!
trap 'kill $server 2> /dev/null || true; rm -rf "$work"' EXIT
until grep -q '^Stop' "$work/serve"; do sleep 0.1; done
eval "$(grep -o 'export MEMSET_URL.*' "$work/serve")"
call=$(least "$work/memsetkit" call server.list)
table=$(least "$work/memsetkit" call server.list --output table)
java=$(least java -version)
echo "processor time: memsetkit call $call ms, with a table $table ms, java -version $java ms, ratio $(awk "BEGIN { printf \"%.1f\", $call / $java }")"
