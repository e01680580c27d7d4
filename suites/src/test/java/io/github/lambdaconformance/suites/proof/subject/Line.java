package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.proof.subject.fault.HttpFault;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The way to the Runtime API: a connection that is opened when it is needed and kept while it is good. */
final class Line {

    private final String host;
    private final int port;
    private @Nullable Wire wire;

    Line(String host, int port) {
        this.host = host;
        this.port = port;
    }

    Wire wire() throws IOException {
        Wire open = wire;
        if (open == null) {
            open = Wire.open(host, port);
            wire = open;
        }
        return open;
    }

    void send(Request request) throws IOException {
        try {
            wire().send(request);
        } catch (IOException e) {
            drop();
            throw e;
        }
    }

    Answer receive() throws IOException {
        try {
            Answer answer = wire().read();
            if (wire().spent() || answer.closes() || isNotKept()) {
                drop();
            }
            return answer;
        } catch (IOException e) {
            drop();
            throw e;
        }
    }

    private static boolean isNotKept() {
        return Quirk.CONNECTION_PER_REQUEST.on() || HttpFault.HTTP_REQUEST_LINE.on();
    }

    void drop() {
        Wire open = wire;
        wire = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                Subject.complain(e);
            }
        }
    }
}
