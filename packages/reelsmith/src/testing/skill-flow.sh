# The whole job the way a skill does it: curl and nothing else. Runs in a network namespace of its own; every answer is
# kept in $OUT for the test to look at. Needs NODE, MAIN, OUT, DATA_DIR; $OUT has here.avi, far.mkv and files.mjs.
set -euo pipefail

if [ "${1:-}" != inside ]; then
  ip link set lo up
  ip addr add 93.184.216.34/32 dev lo
  "$NODE" "$OUT/files.mjs" "$OUT/far.mkv" &
  files=$!
  trap 'kill $files' EXIT
  # An ordinary user is root here only to set the network up; the database wants to be nobody special.
  if [ "$PLAIN_USER" = 0 ]; then bash "$0" inside; else unshare --user --map-user="$PLAIN_USER" bash "$0" inside; fi
  exit
fi

api=http://127.0.0.1:8787
json() { "$NODE" -p "const got = JSON.parse(require('fs').readFileSync('$OUT/$1.json', 'utf8')); $2"; }
# call NAME ARGS...: the body into NAME.json, the status into NAME.status
call() {
  local name=$1
  shift
  curl -sS -o "$OUT/$name.json" -w '%{http_code}' "$@" > "$OUT/$name.status"
}

env -u HTTP_PROXY -u HTTPS_PROXY PORT=8787 "$NODE" "$MAIN" serve > "$OUT/serve.log" 2>&1 &
service=$!
trap 'kill $service; wait $service || true' EXIT
for _ in $(seq 600); do
  curl -sf "$api/readyz" > "$OUT/ready" && break
  kill -0 $service
  sleep 0.1
done

call token -X POST "$api/api/auth/anonymous-token" -H 'X-Client-Id: 5f2a1c52-0d4e-4a63-9d4e-3f7b6a1c0001'
auth="Authorization: Bearer $(json token got.data.token)"
skill=(-H 'X-Skill-Source: test' -H 'X-Skill-Version: 1.0.0' -H 'X-Skill-Platform: unknown')
body='Content-Type: application/json'

call session "$api/api/tasks/me/with-session/nemo_agent" -H "$auth" -H "$body" -d '{"task_name":"by curl","language":"en"}'
sid=$(json session got.data.session_id)
call byfile "$api/api/upload-video/nemo_agent/me/$sid" -H "$auth" -F "files=@$OUT/here.avi"
call byurl "$api/api/upload-video/nemo_agent/me/$sid" -H "$auth" -H "$body" \
  -d '{"urls":["http://93.184.216.34/far.mkv"],"source_type":"url"}'
call inner "$api/api/upload-video/nemo_agent/me/$sid" -H "$auth" -H "$body" \
  -d '{"urls":["http://127.0.0.1/far.mkv"],"source_type":"url"}'

message="combine these clips with a crossfade and add the title 'Hello'"
"$NODE" -p 'JSON.stringify({ app_name: "nemo_agent", user_id: "me", session_id: process.argv[1], new_message: { parts: [{ text: process.argv[2] }] } })' \
  "$sid" "$message" > "$OUT/message.body"
call said -N "$api/run_sse" -H "$auth" -H "$body" -H 'Accept: text/event-stream' -d "@$OUT/message.body"

call state "$api/api/state/nemo_agent/me/$sid/latest" -H "$auth"
render=render_$(date +%s)
"$NODE" -p "JSON.stringify({ id: '$render', sessionId: '$sid', draft: $(json state 'JSON.stringify(got.data.state.draft)'), output: { format: 'mp4', quality: 'high' } })" \
  > "$OUT/render.body"
call nobody "$api/api/render/proxy/lambda" -H "$auth" -H "$body" -d "@$OUT/render.body"
call submit "$api/api/render/proxy/lambda" -H "$auth" "${skill[@]}" -H "$body" -d "@$OUT/render.body"
for _ in $(seq 300); do
  call poll "$api/api/render/proxy/lambda/$render" -H "$auth" "${skill[@]}"
  case $(json poll got.status) in completed | failed) break ;; esac
  sleep 0.2
done
curl -sS -D "$OUT/delivered.headers" -o "$OUT/delivered.mp4" -w '%{http_code} %{size_download}' "$(json poll got.output.url)" > "$OUT/delivered.status"
curl -sS -o "$OUT/range" -w '%{http_code} %{size_download}' -H 'Range: bytes=0-99' "$(json poll got.output.url)" > "$OUT/range.status"
call credits "$api/api/credits/balance/simple" -H "$auth"
