package reference.runtime;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The calls of the Runtime API, and what each answer of Lambda means for the runtime. */
final class RuntimeApi {

    private static final String PREFIX = "/2018-06-01/runtime/";
    private static final long[] PAUSES_MS = {100, 200, 400, 800, 1600};

    private final HttpConnection connection;

    RuntimeApi(HttpConnection connection) {
        this.connection = connection;
    }

    static RuntimeApi fromEnvironment() throws EnvironmentOver {
        String address = System.getenv("AWS_LAMBDA_RUNTIME_API");
        if (address == null || address.isEmpty()) {
            throw new EnvironmentOver("AWS_LAMBDA_RUNTIME_API is not set; a runtime can only run inside Lambda");
        }
        return new RuntimeApi(new HttpConnection(address));
    }

    /** Waits for the next event, however long that takes; a lost connection is replaced a few times. */
    Invocation next() throws EnvironmentOver {
        for (long pause : PAUSES_MS) {
            try {
                return invocation(connection.get(PREFIX + "invocation/next"));
            } catch (IOException lost) {
                System.err.println("No event, polling again: " + lost);
                sleep(pause);
            }
        }
        throw new EnvironmentOver("the Runtime API cannot be reached any more");
    }

    private static Invocation invocation(HttpResponse answer) throws EnvironmentOver {
        if (answer.status() != 200) {
            throw new EnvironmentOver("the poll for an event was answered with " + answer.status());
        }
        if (answer.headers().text(Context.REQUEST_ID) == null) {
            throw new EnvironmentOver("an event came without a request id, so nobody could be answered");
        }
        return new Invocation(answer);
    }

    /** Posts a result. Returns the status of the answer, 0 when there was none. */
    int postResponse(Invocation invocation, Result result) throws EnvironmentOver {
        return complete(() -> connection.post(
                path(invocation, "/response"), headers(invocation, result.contentType()), result.body()));
    }

    /** Posts a failure of one invocation; also when Lambda refuses it, the runtime goes on. */
    void postError(Invocation invocation, ErrorReport report) throws EnvironmentOver {
        Map<String, String> headers = headers(invocation, ErrorReport.CONTENT_TYPE);
        headers.put(ErrorReport.TYPE_HEADER, report.reason());
        complete(() -> connection.post(path(invocation, "/error"), headers, report.json()));
    }

    /** Posts that the function could not be initialized, once; the process has to end whatever the answer is. */
    void postInitError(ErrorReport report) {
        postLast("init/error", report);
    }

    /** Posts that the function could not go on after its restore; the process has to end here as well. */
    void postRestoreError(ErrorReport report) {
        postLast("restore/error", report);
    }

    private void postLast(String path, ErrorReport report) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", ErrorReport.CONTENT_TYPE);
        headers.put(ErrorReport.TYPE_HEADER, report.reason());
        try {
            connection.post(PREFIX + path, headers, report.json());
        } catch (IOException lost) {
            System.err.println("The failure could not be reported: " + lost);
        }
    }

    /** Waits until the snapshot of this process is restored, however many days that takes. */
    void awaitRestore() throws EnvironmentOver {
        try {
            int status = connection.get(PREFIX + "restore/next").status();
            if (status != 200) {
                throw new EnvironmentOver("the wait for the restore was answered with " + status);
            }
        } catch (IOException lost) {
            throw new EnvironmentOver("the wait for the restore was cut off: " + lost);
        }
    }

    /** Prepares a streamed response; nothing is sent before the first byte is written or the stream is ended. */
    ResponseStream openStream(Invocation invocation) {
        Map<String, String> headers = headers(invocation, "application/octet-stream");
        headers.put("Lambda-Runtime-Function-Response-Mode", "streaming");
        headers.put("Trailer", ErrorReport.TYPE_HEADER + ", " + ErrorReport.BODY_TRAILER);
        return new ResponseStream(connection, path(invocation, "/response"), headers);
    }

    /** Ends a streamed response, with the failure in trailers unless {@code failure} is null. */
    void endStream(ResponseStream stream, ErrorReport failure) throws EnvironmentOver {
        complete(() -> stream.end(failure == null ? Map.of() : failure.trailers()));
    }

    private static int complete(Exchange exchange) throws EnvironmentOver {
        int status;
        try {
            status = exchange.run().status();
        } catch (IOException lost) {
            // Not sent again: Lambda may have read it, and a second completion is an error.
            System.err.println("The completion may be lost: " + lost);
            return 0;
        }
        if (status >= 500) {
            throw new EnvironmentOver("a completion was answered with " + status + ", a container error");
        }
        if (status >= 300) {
            System.err.println("A completion was refused with " + status);
        }
        return status;
    }

    private static String path(Invocation invocation, String action) {
        return PREFIX + "invocation/" + invocation.context().requestId() + action;
    }

    private static Map<String, String> headers(Invocation invocation, String contentType) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        if (invocation.invocationId() != null) {
            headers.put(Invocation.INVOCATION_ID, invocation.invocationId());
        }
        return headers;
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException early) {
            // Nobody interrupts a worker for a reason; polling a little earlier does no harm.
        }
    }

    private interface Exchange {
        HttpResponse run() throws IOException;
    }
}
