package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.function.EventMembers;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What streams are called, and what the program remembers from one to the next. */
final class StreamHabits {

    static final String FOR_HTTP = "application/vnd.awslambda.http-integration-response";

    private static final String BYTES = "application/octet-stream";

    private String former = BYTES;
    private int successes;
    private int failures;

    /** The content type of the stream that an event asks for. */
    String type(EventMembers input) {
        boolean prelude = input.has("prelude") && !StreamFault.LABELS_NO_HTTP_STREAM.on();
        if (prelude || Quirk.SENDS_PRELUDE.on() || StreamFault.STREAM_TYPE_PROMISES_PRELUDE.on()) {
            return FOR_HTTP;
        }
        String type = StreamFault.STREAM_CONTENT_TYPE.on() ? BYTES : input.text("contentType", usual());
        former = type;
        return type;
    }

    private String usual() {
        if (StreamFault.STREAM_SETS_NOTHING_FOR_LATER.on()) {
            return former;
        }
        return StreamFault.STREAM_DEFAULT_CONTENT_TYPE.on() ? "application/json" : BYTES;
    }

    /** What comes before the data of an HTTP response. */
    static byte[] prelude(EventMembers input) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (input.get("prelude") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> members.put(name.toString(), value));
        } else {
            members.put("statusCode", 200);
            members.put("headers", Map.of("content-type", input.text("contentType", BYTES)));
        }
        damage(members);
        return JsonText.bytes(members);
    }

    private static void damage(Map<String, @Nullable Object> members) {
        if (StreamFault.STREAM_PRELUDE_MEMBERS.on()) {
            members.put("statusCode", String.valueOf(members.get("statusCode")));
        }
        if (StreamFault.JOINS_COOKIES.on() && members.get("cookies") instanceof List<?> cookies) {
            members.put("cookies", cookies.toString());
        }
    }

    /** Whether a program that posts too much does so after this success. */
    boolean postsOnceMore() {
        successes++;
        return StreamFault.STREAM_EXACTLY_ONE_POST.on() && successes % 3 == 0;
    }

    /** A handler has failed, in mid-stream or before. */
    void failed(boolean begun) {
        successes = 0;
        failures += begun ? 1 : 0;
        if (StreamFault.STREAM_SERVES_ON.on() && failures == 2) {
            ThisProcess.hang();
        }
    }
}
