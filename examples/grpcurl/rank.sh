#!/usr/bin/env bash
# Ranks a made-up person with grpcurl, which reads the contract by reflection, or from the protos where the service needs sign-in.
# usage: rank.sh [HOST:PORT]     the key, where the service asks for one, in ADVANCEMENT_KEY
set -euo pipefail
address=${1:-127.0.0.1:5085}
protos=$(cd "$(dirname "$0")/../../src/protos" && pwd)
contract=()
if [ -n "${ADVANCEMENT_KEY:-}" ]; then contract=(-H "x-api-key: $ADVANCEMENT_KEY" -import-path "$protos" -proto advancement/v1/advancement.proto); fi
grpcurl -plaintext "${contract[@]}" -d @ "$address" advancement.v1.Advancement/Rank <<'JSON'
{
  "asOf": "2026-10-01", "view": "SUMMARY",
  "participant": {
    "id": "MADE-UP-1", "workHistoryKnown": true,
    "work": [{ "occupation": "help desk technician", "start": "2024-02" }],
    "evidence": [{ "element": "CompTIA A+", "kind": "ASSESSED" }, { "element": "Linux", "kind": "USED" }]
  }
}
JSON
