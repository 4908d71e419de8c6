# JSON with curl, as the documentation has it: the key as user, as a field, and in the JSON of "parameters".
set -eu
url=$1
key=$2
curl -sf -u "$key:" "${url}v1/json/service.info/demoaa1/" | grep -q '"nickname": "shop"'
curl -sf "${url}v1/json/service.info/demoaa1/?api_key=$key" | grep -q '"nickname": "shop"'
curl -sf --data-urlencode "parameters={\"name\": \"demoaa1\", \"api_key\": \"$key\"}" "${url}v1/json/service.info/" |
  grep -q '"nickname": "shop"'
test "$(curl -s -o /dev/null -w '%{http_code}' -u "$key:x" "${url}v1/json/service.info/BADSERVERNAME/")" = 404
test "$(curl -s -o /dev/null -w '%{http_code}' -u "bad:x" "${url}v1/json/internal.noop")" = 403
echo done
