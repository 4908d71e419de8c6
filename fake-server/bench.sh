#!/usr/bin/env bash
# Measures the fake server beside Prism and WireMock: 50,000 calls of dns.zone_info, by a form and basic authentication, over 64
# connections of wrk; the time from the start of the command to the first answer; resident memory before and after.
# Needs Debian's wrk, npm and curl. Build first: mvn -B -ntp -pl cli -am -DskipTests package
# Usage: fake-server/bench.sh [CALLS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/..
calls=${1:-50000}
work=$(mktemp -d)
pid=
stop() { [ -z "$pid" ] || kill "$pid" 2>/dev/null || true; [ -z "$pid" ] || wait "$pid" 2>/dev/null || true; pid=; }
trap 'stop; rm -rf "$work"' EXIT
key=0123456789abcdef0123456789abcdef
zone=5f3e2d1c0b9a48768594a3b2c1d0e9f8
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

cp "$root/cli/src/main/scripts/memsetkit" "$root/cli/target/memsetkit.jar" "$work"
export XDG_CACHE_HOME=$work/cache
"$work/memsetkit" serve --port 99999 > "$work/refused" 2>&1 || true # Leaves the start script's archive of classes.
"$java" -jar "$work/memsetkit.jar" spec export openapi --out "$work/openapi.json"
echo '{"private": true, "dependencies": {"@stoplight/prism-cli": "5.14.2"}}' > "$work/package.json"
(cd "$work" && npm install --no-audit --no-fund --no-package-lock > npm.txt 2>&1) || echo "note: Prism cannot be fetched"
mvn -q -B -ntp dependency:copy -Dartifact=org.wiremock:wiremock-standalone:3.13.1 -DoutputDirectory="$work" \
    -Dmdep.stripVersion=true > "$work/mvn.txt" 2>&1 || echo "note: WireMock cannot be fetched"

cat > "$work/call.lua" <<LUA
wrk.method = "POST"
wrk.body = "id=$zone"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["Authorization"] = "Basic $(printf '%s:x' $key | base64 -w0)"
function done(summary)
  local e = summary.errors
  io.write(string.format("RESULT %d %.2f %d %d\n", summary.requests, summary.duration / 1e6, e.status,
      e.connect + e.read + e.write + e.timeout))
end
LUA

call() { curl -s -m 2 -o "$work/answer" -w '%{http_code}' -u "$key:x" -d "id=$zone" "$1" 2>/dev/null || true; }
memory() { awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$1/status"; }

# Runs wrk until there were enough calls, but at most half a minute; prints calls, seconds, answers other than 2xx and 3xx, socket errors.
load() {
  local sum="0 0 0 0" round
  for round in 1 2 3 4 5 6; do
    [ "${sum%% *}" -lt "$calls" ] || break
    sum=$(wrk -t2 -c64 -d5s -s "$work/call.lua" "$1" | awk -v sum="$sum" \
      '/RESULT/ { split(sum, s, " "); printf "%d %.1f %d %d", s[1] + $2, s[2] + $3, s[3] + $4, s[4] + $5 }')
  done
  echo "$sum"
}

# NAME URL COMMAND...: starts it; the milliseconds to the first answer are in $ms.
start() {
  local name=$1 url=$2 start
  shift 2
  ms=
  start=$(date +%s%N)
  "$@" > "$work/$(echo "$name" | tr -d ' ').txt" 2>&1 &
  pid=$!
  until [ "$(call "$url")" = 200 ]; do
    [ $((($(date +%s%N) - start) / 1000000000)) -lt 60 ] || { echo "$name: no answer"; stop; return; }
    kill -0 "$pid" 2>/dev/null || { echo "$name: ended"; tail -5 "$work/$(echo "$name" | tr -d ' ').txt"; return; }
    sleep 0.005
  done
  ms=$((($(date +%s%N) - start) / 1000000))
}

# NAME URL COMMAND...
measure() {
  local name=$1 url=$2 best before after again result
  for round in 1 2 3 4 5; do
    start "$@"
    [ -n "$ms" ] || return 0
    [ "${best:-$ms}" -lt "$ms" ] || best=$ms
    [ "$round" = 5 ] || stop
  done
  before=$(memory "$pid")
  result=$(load "$url")
  after=$(memory "$pid")
  load "$url" > /dev/null
  again=$(memory "$pid")
  set -- $result
  echo "$name: first answer after $best ms (best of 5); $1 calls in $2 s, $(awk "BEGIN { printf \"%.0f\", $1 / $2 }") calls/s," \
    "$3 refused, $4 socket errors; memory $before MB, $after MB after them, $again MB after as many again"
  stop
}

java_ms=$(for round in 1 2 3 4 5; do
  start=$(date +%s%N); "$java" -version > "$work/version" 2>&1; echo $((($(date +%s%N) - start) / 1000000)); done | sort -n | head -1)
echo "java -version: $java_ms ms (best of 5)"
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
measure "fake server" http://127.0.0.1:18901/v1/json/dns.zone_info \
  "$work/memsetkit" serve --port 18901 --key $key --quiet
[ ! -x "$work/node_modules/.bin/prism" ] || measure "Prism" http://127.0.0.1:18902/dns.zone_info \
  node "$work/node_modules/.bin/prism" mock -h 127.0.0.1 -p 18902 --verboseLevel fatal "$work/openapi.json"
mkdir -p "$work/mappings"
if [ -f "$work/wiremock-standalone.jar" ]; then
  "$work/memsetkit" serve --port 18901 --key $key --quiet > /dev/null 2>&1 & pid=$!
  until [ "$(call http://127.0.0.1:18901/v1/json/dns.zone_info)" = 200 ]; do sleep 0.1; done
  stop
  printf '{"request": {"method": "POST", "urlPath": "/v1/json/dns.zone_info", "basicAuthCredentials": {"username": "%s", "password": "x"}, "bodyPatterns": [{"equalTo": "id=%s"}]}, "response": {"status": 200, "headers": {"Content-Type": "application/json"}, "base64Body": "%s"}}' \
    $key $zone "$(base64 -w0 < "$work/answer")" > "$work/mappings/zone.json"
  measure "WireMock" http://127.0.0.1:18903/v1/json/dns.zone_info \
    "$java" -jar "$work/wiremock-standalone.jar" --port 18903 --bind-address 127.0.0.1 --root-dir "$work" \
    --no-request-journal --disable-banner
fi
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
