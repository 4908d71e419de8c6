#!/bin/sh
# Brings the committed spec up to date with the documentation; if that changes anything, leaves a branch whose commit says
# what changed and what it means. Run it in a clean clone, from cron for example:
#   17 5 * * 1  cd /srv/our-client && git pull -q && ./follow-documentation.sh https://example.org/apidocs/
# The branch is always the same, made anew from where the clone stands: until it is merged, there is one change to review.
#   CORRECTIONS      the overlay that the committed spec is made with, if there is one
#   CURRENT_VERSION  the version of the client, if the text is to say which one should follow
#   OPEN_CHANGE=yes  pushes the branch and opens a change with the command gh
# Ends with 0 when nothing changed or a branch was made, else with the code of what failed.
set -eu
docs=$1
spec=${2:-spec/memset-api.openrpc.json}
branch=${BRANCH:-follow-documentation}
plugin=dev.memsetkit:memsetkit-maven-plugin:${MEMSETKIT_VERSION:-0.1.0-SNAPSHOT}
text=$(mktemp)
trap 'rm -f "$text" "$text.md"' EXIT
mvn -B -ntp -q "$plugin:update" "-Dmemsetkit.docs=$docs" "-Dmemsetkit.committedSpec=$spec" \
    ${CORRECTIONS:+"-Dmemsetkit.corrections=$CORRECTIONS"} \
    ${CURRENT_VERSION:+"-Dmemsetkit.currentVersion=$CURRENT_VERSION"} "-Dmemsetkit.diffFiles=$text.md"
if [ -z "$(git status --porcelain -- "$spec")" ]; then
    echo "the documentation has not changed"
    exit 0
fi
git switch -q -C "$branch"
{ echo "Follow the documentation"; echo; cat "$text.md"; } > "$text"
git add -- "$spec"
git commit -q --cleanup=whitespace -F "$text" -- "$spec"
# Back to where the clone stood, so that the next pull finds it there.
git switch -q -
echo "committed to $branch: review it, then merge"
if [ -n "${OPEN_CHANGE:-}" ]; then
    git push -q --force origin "$branch"
    gh pr view "$branch" --json state --jq .state 2>/dev/null | grep -q OPEN ||
        gh pr create --head "$branch" --title "Follow the documentation" --body-file "$text.md"
fi
