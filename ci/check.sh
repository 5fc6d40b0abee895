#!/usr/bin/env bash
# Runs `zoneplan check` as action.yml asks for by its environment, and tells the exit code.
set -uo pipefail

arguments=(check --format auto --fail-on "${ZONEPLAN_FAIL_ON:-error}")
[ -n "${ZONEPLAN_SARIF:-}" ] && arguments+=(--format "sarif=$ZONEPLAN_SARIF")
[ -n "${ZONEPLAN_AS_OF:-}" ] && arguments+=(--as-of "$ZONEPLAN_AS_OF")
[ -n "${ZONEPLAN_BASELINE:-}" ] && arguments+=("--baseline=$ZONEPLAN_BASELINE")
[ -n "${ZONEPLAN_SINCE:-}" ] && arguments+=(--since "$ZONEPLAN_SINCE")
[ -n "${ZONEPLAN_LANG:-}" ] && arguments+=(--lang "$ZONEPLAN_LANG")

# Several paths are parted by spaces; globs are the program's.
set -f
# shellcheck disable=SC2206
paths=(${ZONEPLAN_PATHS:-.})
set +f

# The bundle lies beside the action where it was released; else the package is fetched.
if [ -f "$ZONEPLAN_ACTION/dist/cli.js" ]; then
  node "$ZONEPLAN_ACTION/dist/cli.js" "${arguments[@]}" -- "${paths[@]}"
else
  npx --yes zoneplan "${arguments[@]}" -- "${paths[@]}"
fi
code=$?
[ -n "${GITHUB_OUTPUT:-}" ] && echo "exit-code=$code" >> "$GITHUB_OUTPUT"
exit "$code"
