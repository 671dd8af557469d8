#!/usr/bin/env bash
# Starts the application by the given command on a throw-away database, asks for a page, and ends it again:
#   rehearse.sh java -XX:AOTCacheOutput=akky-envanter.aot -jar akky-envanter.jar      (Java 25 and later)
#   rehearse.sh java -XX:ArchiveClassesAtExit=akky-envanter.jsa -jar akky-envanter.jar  (Java 17 and later)
set -euo pipefail

port=${REHEARSAL_PORT:-8099}
data=$(mktemp -d)
"$@" --server.address=127.0.0.1 --server.port="$port" --app.data-directory="$data" &
application=$!
trap 'kill -KILL $application 2>/dev/null || true; rm -rf "$data"' EXIT

answer() {
  exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3 && cat <&3
}
ready() {
  (answer /actuator/health/readiness) 2>/dev/null | grep -q '"UP"'
}

for _ in $(seq 180); do
  ready && break
  kill -0 $application
  sleep 1
done
ready
(answer /setup) | grep -q '200'

# 143: ended by SIGTERM, as asked.
kill -TERM $application
status=0
wait $application || status=$?
[ $status -eq 143 ]
