package conformance;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** Returns what this client tells handlers about an invocation. */
final class ContextOperation {

    private ContextOperation() {}

    static Object run(Context context, long sleepMillis) throws InterruptedException {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("requestId", context.getAwsRequestId());
        seen.put("functionArn", context.getInvokedFunctionArn());
        seen.put("remainingMs", context.getRemainingTimeInMillis());
        seen.put("traceId", System.getProperty("com.amazonaws.xray.traceHeader"));
        seen.put("clientContext", clientContext(context.getClientContext()));
        seen.put("identity", identity(context.getIdentity()));
        seen.put("tenantId", context.getTenantId());
        seen.put("functionName", context.getFunctionName());
        seen.put("functionVersion", context.getFunctionVersion());
        seen.put("memoryLimitMb", context.getMemoryLimitInMB());
        seen.put("logGroup", context.getLogGroupName());
        seen.put("logStream", context.getLogStreamName());
        Thread.sleep(sleepMillis);
        seen.put("remainingMsAfter", context.getRemainingTimeInMillis());
        return seen;
    }

    private static Object clientContext(ClientContext given) {
        return given == null ? null : Map.of("custom", given.getCustom() == null ? Map.of() : given.getCustom());
    }

    private static Object identity(CognitoIdentity given) {
        if (given == null || given.getIdentityId() == null) {
            return null;
        }
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("cognitoIdentityId", given.getIdentityId());
        identity.put("cognitoIdentityPoolId", given.getIdentityPoolId());
        return identity;
    }
}
