package reference.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** What a handler can learn about the invocation it serves; everything that Lambda did not send is null. */
public final class Context {

    static final String REQUEST_ID = "Lambda-Runtime-Aws-Request-Id";

    private final Headers headers;

    Context(Headers headers) {
        this.headers = headers;
    }

    public String requestId() {
        return headers.text(REQUEST_ID);
    }

    /** The ARN that was invoked, including a version or an alias. */
    public String functionArn() {
        return headers.text("Lambda-Runtime-Invoked-Function-Arn");
    }

    /** Milliseconds until the deadline, by the clock: it goes on while the environment is frozen. Never negative. */
    public long remainingMillis() {
        return Math.max(0, deadlineMillis() - System.currentTimeMillis());
    }

    private long deadlineMillis() {
        try {
            return Long.parseLong(headers.text("Lambda-Runtime-Deadline-Ms"));
        } catch (NumberFormatException absent) {
            return 0;
        }
    }

    /** The X-Ray trace header. */
    public String traceId() {
        return headers.text("Lambda-Runtime-Trace-Id");
    }

    public String tenantId() {
        return headers.text("Lambda-Runtime-Aws-Tenant-Id");
    }

    /** What the caller's mobile SDK sent; null also if it is no JSON object, because a caller must not stop the runtime. */
    public Map<?, ?> clientContext() {
        return object("Lambda-Runtime-Client-Context");
    }

    /** The members {@code cognitoIdentityId} and {@code cognitoIdentityPoolId}. */
    public Map<?, ?> cognitoIdentity() {
        return object("Lambda-Runtime-Cognito-Identity");
    }

    private Map<?, ?> object(String header) {
        String json = headers.text(header);
        try {
            return json != null && JsonParser.parse(json.getBytes(UTF_8)) instanceof Map<?, ?> map ? map : null;
        } catch (JsonException malformed) {
            return null;
        }
    }

    public String functionName() {
        return System.getenv("AWS_LAMBDA_FUNCTION_NAME");
    }

    public String functionVersion() {
        return System.getenv("AWS_LAMBDA_FUNCTION_VERSION");
    }

    /** Memory of the function in MB; null if Lambda did not say it, or not as a number. */
    public Integer memoryLimitMb() {
        try {
            return Integer.valueOf(System.getenv("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"));
        } catch (NumberFormatException unknown) {
            return null;
        }
    }

    public String logGroup() {
        return System.getenv("AWS_LAMBDA_LOG_GROUP_NAME");
    }

    public String logStream() {
        return System.getenv("AWS_LAMBDA_LOG_STREAM_NAME");
    }

    /** Writes log records that name this invocation. */
    public Logger logger() {
        return new Logger(requestId(), tenantId());
    }
}
