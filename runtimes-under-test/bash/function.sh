# shellcheck shell=bash
# The conformance function: the event says what to do. The contract is in ../README.md.
# Operations get the paths of event, result and error document.

instance=$(< /proc/sys/kernel/random/uuid)
calls=0

# initialize ERROR-DOCUMENT
initialize() {
    local mode=${CONFORMANCE_INIT:-ok}
    case $mode in
        log) printf 'CONFORMANCE init %s\n' "$instance" ;;
        sleep:*) pause "${mode#*:}" ;;
        exit:*) exit "${mode#*:}" ;;
        throw)
            error_document ConformanceError "${CONFORMANCE_INIT_MESSAGE-init failed}" > "$1"
            return 1
            ;;
    esac
}

error_document() {
    jq -cn --arg type "$1" --arg message "$2" '{errorType: $type, errorMessage: $message, stackTrace: []}'
}

pause() {
    sleep "$(jq -n --argjson ms "$1" '$ms / 1000')"
}

remaining_millis() {
    printf '%d' "$((${context[lambda-runtime-deadline-ms]:-0} - ${EPOCHREALTIME//[.,]/} / 1000))"
}

op_echo() {
    jq -c .value "$1" > "$2"
}

op_length() {
    jq -j .value "$1" | od -An -v -tu1 | awk '{ for (i = 1; i <= NF; i++) sum += $i; count += NF }
        END { printf "{\"bytes\":%d,\"sum\":%d}", count, sum % 65536 }' > "$2"
}

op_ctx() {
    local before
    before=$(remaining_millis)
    pause "$(jq '.sleepMs // 0' "$1")"
    jq -cn --argjson before "$before" --argjson after "$(remaining_millis)" \
        --arg id "${context[lambda-runtime-aws-request-id]-}" \
        --arg arn "${context[lambda-runtime-invoked-function-arn]-}" \
        --arg tenant "${context[lambda-runtime-aws-tenant-id]-}" \
        --arg client "${context[lambda-runtime-client-context]-}" \
        --arg identity "${context[lambda-runtime-cognito-identity]-}" '
        def given: if . == "" then null else . end;
        def parsed: given | if . == null then null else fromjson end;
        {requestId: $id, functionArn: $arn, remainingMs: $before, remainingMsAfter: $after,
        traceId: env._X_AMZN_TRACE_ID, clientContext: ($client | parsed), identity: ($identity | parsed),
        tenantId: ($tenant | given), functionName: env.AWS_LAMBDA_FUNCTION_NAME,
        functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION, memoryLimitMb: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
        logGroup: env.AWS_LAMBDA_LOG_GROUP_NAME, logStream: env.AWS_LAMBDA_LOG_STREAM_NAME}' > "$2"
}

op_env() {
    local zone minutes
    eval "$(jq -r '.set // {} | to_entries[] | "export \(@sh "\(.key)")=\(@sh "\(.value)")"' "$1")"
    printf -v zone '%(%z)T' -1
    minutes=$((10#${zone:1:2} * 60 + 10#${zone:3:2}))
    [[ $zone != -* ]] || minutes=-$minutes
    jq -c --arg cwd "$PWD" --argjson pid "$$" --argjson minutes "$minutes" '
        {env: (if .names == ["*"] then env else [.names[] | {(.): env[.]}] | add // {} end),
        cwd: $cwd, pid: $pid, utcOffsetMinutes: $minutes}' "$1" > "$2"
}

op_error() {
    jq -c '{errorType: (.type // "ConformanceError"), errorMessage: (.message // ""), stackTrace: []}' "$1" > "$3"
    return 1
}

op_sleep() {
    pause "$(jq .ms "$1")"
    jq -c .value "$1" > "$2"
}

op_count() {
    printf '{"n":%d,"instance":"%s","pid":%d}' "$calls" "$instance" "$$" > "$2"
}

op_size() {
    {
        printf '"'
        head -c "$(jq '.bytes - 2' "$1")" /dev/zero | tr '\0' x
        printf '"'
    } > "$2"
}

op_log() {
    # shellcheck disable=SC2016  # the dollar signs are jq's
    local print='(.text / "%d") as $parts | range(.count) | tostring as $index | $parts | join($index)'
    if [[ $(jq -r .stream "$1") == stderr ]]; then jq -r "$print" "$1" >&2; else jq -r "$print" "$1"; fi
    jq -c '{written: .count}' "$1" > "$2"
}

op_exit() {
    jq -r '.log // empty' "$1"
    local signal
    signal=$(jq -r '.signal // empty' "$1")
    [[ -z $signal ]] || kill -s "$signal" "$$"
    exit "$(jq '.code // 0' "$1")"
}

op_none() {
    :
}

op_raw() {
    # shellcheck disable=SC2034  # read by the bootstrap
    response_type=application/octet-stream
    jq -r .base64 "$1" | base64 -d > "$2"
}

op_recurse() {
    # shellcheck disable=SC2264  # without end, as the operation asks
    op_recurse "$@"
}

op_alloc() {
    local kept=x
    while :; do kept+=$kept; done
}

op_background() {
    local ms text fail
    ms=$(jq .ms "$1") text=$(jq -r .text "$1") fail=$(jq '.fail // false' "$1")
    {
        pause "$ms"
        printf 'CONFORMANCE background %s\n' "$text"
        [[ $fail != true ]] || exit 1
    } &
    printf '{"started":true}' > "$2"
}

op_never() {
    sleep infinity
}

op_disturb() {
    cd / || return
    umask 0777
    set -f
    IFS=x
    export LC_ALL=C
    trap '' PIPE USR1
    trap : TERM USR2
    printf '{"disturbed":true}' > "$2"
}

# Sets `op` to the operation that the event asks for, or to nothing.
find_operation() {
    local head
    # Starting jq takes longer than all the rest of an invocation, so the common spelling goes without it.
    IFS= read -r -N 64 head < "$1"
    if [[ $head =~ ^\{\ *\"op\"\ *:\ *\"([a-z]+)\" ]]; then
        op=op_${BASH_REMATCH[1]}
    else
        op=$(jq -rs 'if length == 1 then .[0] else error("not one JSON text") end
            | objects | .op | strings | "op_\(.)"' "$1")
    fi
}

main() {
    ((++calls))
    local op
    find_operation "$1" || return
    if [[ -z $op ]]; then
        cat "$1" > "$2"
    elif declare -F "$op" > /dev/null; then
        "$op" "$@"
    else
        error_document UnknownOperation "${op#op_}" > "$3"
        return 1
    fi
}

alt() {
    printf '{"handler":"alt"}' > "$2"
}

initialize "$1"
