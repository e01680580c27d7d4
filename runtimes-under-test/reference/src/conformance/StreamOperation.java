package conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import reference.runtime.ResponseStream;

/** Streams what an event describes: its chunks, one by one, and the end that it asks for. */
final class StreamOperation {

    private static final int EXIT_STATUS = 7;
    private static final long NOT_AT_ALL = -1;

    private StreamOperation() {}

    static void run(Arguments event, ResponseStream response) throws Exception {
        begin(event, response);
        long count = count(event);
        for (int index = 0; index < count; index++) {
            stopAfter(index, event);
            if (index > 0) {
                Thread.sleep(event.number("delayMs", 0));
            }
            response.write(chunk(event, index));
        }
        stopAfter(count, event);
    }

    private static void begin(Arguments event, ResponseStream response) throws Exception {
        if (event.value("prelude") instanceof Map<?, ?> prelude) {
            response.writePrelude(prelude);
        } else if (event.value("contentType") instanceof String contentType) {
            response.setContentType(contentType);
        }
    }

    private static long count(Arguments event) {
        List<?> chunks = event.list("chunks");
        return chunks.isEmpty() ? event.object("repeat").number("count", 0) : chunks.size();
    }

    private static byte[] chunk(Arguments event, int index) {
        List<?> chunks = event.list("chunks");
        if (!chunks.isEmpty()) {
            return new Arguments((Map<?, ?>) chunks.get(index)).bytes();
        }
        byte[] chunk = new byte[(int) event.object("repeat").number("size", 0)];
        Arrays.fill(chunk, (byte) index);
        return chunk;
    }

    private static void stopAfter(long written, Arguments event) {
        if (event.number("exitAfter", NOT_AT_ALL) == written) {
            System.exit(EXIT_STATUS);
        }
        if (event.number("failAfter", NOT_AT_ALL) == written) {
            throw new ConformanceError(event.object("error").text("message", null));
        }
    }
}
