package io.github.lambdaconformance.suites.proof.subject.api;

import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.BrokenHabit;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.http.KeptConnection;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.http.ReceivedAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The requests that a runtime can make, and the connections on which it makes them. */
public final class Api {

    private static final String PREFIX =
            BrokenHabit.WRONG_API_VERSION.on() ? "/2015-03-31/runtime/" : "/2018-06-01/runtime/";
    private static final String INVOCATION = PREFIX.concat("invocation/");

    private final String address;
    private KeptConnection connection;
    private KeptConnection spare;

    public Api(String address) {
        this.address = address;
        this.connection = connectionTo(ApiAddress.hop(address));
        this.spare = connectionTo(ApiAddress.hop(address));
    }

    private static KeptConnection connectionTo(String address) {
        int colon = address.lastIndexOf(':');
        return new KeptConnection(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    public KeptConnection connection() {
        String now = ApiAddress.now(address);
        if (!now.equals(address)) {
            connection = connectionTo(now);
        }
        return connection;
    }

    /** A second connection, which only odd or broken programs use. */
    public KeptConnection spare() {
        return spare;
    }

    public void swapConnections() {
        KeptConnection former = connection;
        connection = spare;
        spare = former;
    }

    public ReceivedAnswer exchange(OutgoingRequest request) throws IOException {
        connection.send(request);
        return connection.receive();
    }

    public OutgoingRequest next() {
        String path = INVOCATION.concat(NextFault.NEXT_EXACT_PATH.on() ? "next?wait=1" : pollPath());
        OutgoingRequest request = OutgoingRequest.get(path, address);
        if (Quirk.ZERO_LENGTH_POLL.on()) {
            request.length(0);
        }
        boolean body = NextFault.NEXT_HAS_NO_BODY.on() || ManagedFault.MANAGED_CONNECTION_PER_POLL.on();
        return body ? request.body(new byte[] {'{', '}'}) : request;
    }

    public OutgoingRequest response(String id) {
        return OutgoingRequest.post(INVOCATION.concat(encoded(named(id))).concat("/response"), address);
    }

    public OutgoingRequest error(String id) {
        return OutgoingRequest.post(INVOCATION.concat(encoded(named(id))).concat("/error"), address);
    }

    OutgoingRequest initError() {
        String path = InitFault.MISPLACES_INIT_ERROR.on() ? "/runtime/init/error" : PREFIX.concat("init/error");
        return OutgoingRequest.post(path, address);
    }

    /** Answered when the snapshot is restored. */
    public OutgoingRequest restoreNext() {
        return OutgoingRequest.get(PREFIX.concat("restore/next"), address);
    }

    OutgoingRequest restoreError() {
        return OutgoingRequest.post(PREFIX.concat("restore/error"), address);
    }

    public OutgoingRequest register() {
        return OutgoingRequest.post("/2020-01-01/extension/register", address);
    }

    public OutgoingRequest get(String path) {
        return OutgoingRequest.get(path, address);
    }

    private static String pollPath() {
        return BrokenHabit.TRAILING_SLASH.on() ? "next/" : "next";
    }

    private static String named(String id) {
        if (BrokenHabit.POSTS_TO_A_WRONG_ID.on()) {
            return "00000000-0000-0000-0000-000000000000";
        }
        return BrokenHabit.UPPER_CASE_ID.on() ? id.toUpperCase(Locale.ROOT) : id;
    }

    private static String encoded(String id) {
        StringBuilder path = new StringBuilder(id.length());
        for (byte each : id.getBytes(StandardCharsets.ISO_8859_1)) {
            char c = (char) (each & 0xff);
            if (isKept(c)) {
                path.append(NextFault.NEXT_REQUEST_ID_IS_OPAQUE.on() ? Character.toLowerCase(c) : c);
            } else {
                path.append('%').append(digit(c >> 4)).append(digit(c & 0xf));
            }
        }
        return path.toString();
    }

    private static boolean isKept(char c) {
        if (c == '-' && HttpFault.HTTP_PLAIN_PATHS.on()) {
            return false;
        }
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boolean unreserved = letter || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
        return unreserved || (Quirk.ENCODES_RESERVED_ONLY.on() && "!$&'()*+,;=:@".indexOf(c) >= 0);
    }

    private static char digit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }
}
