package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The requests that a runtime can make, and the connections on which it makes them. */
final class Api {

    private static final String PREFIX = "/2018-06-01/runtime/";
    private static final String INVOCATION = PREFIX.concat("invocation/");

    private final String address;
    private Line line;
    private Line spare;

    Api(String address) {
        this.address = address;
        this.line = lineTo(Place.hop(address));
        this.spare = lineTo(Place.hop(address));
    }

    private static Line lineTo(String address) {
        int colon = address.lastIndexOf(':');
        return new Line(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    Line line() {
        String now = Place.addressNow(address);
        if (!now.equals(address)) {
            line = lineTo(now);
        }
        return line;
    }

    /** A second connection, which only odd or broken programs use. */
    Line spare() {
        return spare;
    }

    void swapLines() {
        Line former = line;
        line = spare;
        spare = former;
    }

    Answer exchange(Request request) throws IOException {
        line.send(request);
        return line.receive();
    }

    Request next() {
        String path = INVOCATION.concat(NextFault.NEXT_EXACT_PATH.on() ? "next?wait=1" : "next");
        Request request = Request.get(path, address);
        if (Quirk.ZERO_LENGTH_POLL.on()) {
            request.length(0);
        }
        return NextFault.NEXT_HAS_NO_BODY.on() ? request.body(new byte[] {'{', '}'}) : request;
    }

    Request response(String id) {
        return Request.post(INVOCATION.concat(encoded(id)).concat("/response"), address);
    }

    Request error(String id) {
        return Request.post(INVOCATION.concat(encoded(id)).concat("/error"), address);
    }

    Request initError() {
        return Request.post(PREFIX.concat("init/error"), address);
    }

    Request register() {
        return Request.post("/2020-01-01/extension/register", address);
    }

    Request get(String path) {
        return Request.get(path, address);
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
