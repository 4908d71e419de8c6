#!/bin/sh
# Brings the committed spec up to date with the documentation; if that changes anything, leaves a branch whose commit says
# what changed and what it means. Run it in a clean clone, from cron for example:
#   17 5 * * 1  cd /srv/our-client && git pull -q && ./follow-documentation.sh https://example.org/apidocs/
# CORRECTIONS names the overlay that the committed spec is made with, if there is one; OPEN_CHANGE=yes pushes the branch and
# opens a change with the command gh. Ends with 0 when nothing changed or a branch was
# made, else with the code of what failed.
set -eu
docs=$1
spec=${2:-spec/memset-api.openrpc.json}
plugin=dev.memsetkit:codegen-maven-plugin:${MEMSETKIT_VERSION:-0.1.0-SNAPSHOT}
text=$(mktemp)
trap 'rm -f "$text" "$text.md"' EXIT
mvn -B -ntp -q "$plugin:update" "-Dmemsetkit.docs=$docs" "-Dmemsetkit.committedSpec=$spec" \
    "-Dmemsetkit.corrections=${CORRECTIONS:-}" "-Dmemsetkit.diffFiles=$text.md"
if git diff --quiet -- "$spec"; then
    echo "the documentation has not changed"
    exit 0
fi
branch=documentation-$(date +%Y-%m-%d)
git switch -q -c "$branch"
{ echo "Follow the documentation"; echo; cat "$text.md"; } > "$text"
git commit -q --cleanup=whitespace -F "$text" -- "$spec"
echo "committed to $branch: review it, then merge"
if [ -n "${OPEN_CHANGE:-}" ]; then
    git push -q origin "$branch"
    gh pr create --head "$branch" --title "Follow the documentation" --body-file "$text.md"
fi
