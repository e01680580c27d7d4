package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The way to the Runtime API: a connection that is opened when it is needed and kept while it is good. */
final class Line {

    private static final long IDLE = 20_000_000;

    private final String host;
    private final int port;
    private @Nullable Wire wire;
    private long usedAt;
    private boolean keptAlive;

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
        dropIfStale();
        try {
            wire().send(request);
        } catch (IOException e) {
            drop();
            throw e;
        }
    }

    /** A connection that nobody used for a while may have been closed by the server. */
    private void dropIfStale() throws IOException {
        Wire open = wire;
        boolean idle = System.nanoTime() - usedAt > IDLE;
        if (open != null && idle && !trusts() && open.isStale()) {
            drop();
        }
    }

    private boolean trusts() {
        return NextFault.NEXT_IDLE_CONNECTION_CLOSED.on()
                || NextFault.NEXT_CONNECTION_CLOSE.on()
                || HttpFault.HTTP_1_0_ANSWER.on()
                || HttpFault.HTTP_HALF_CLOSE.on()
                || (keptAlive && HttpFault.HTTP_KEEP_ALIVE_TIMEOUT.on());
    }

    Answer receive() throws IOException {
        try {
            Answer answer = wire().read();
            usedAt = System.nanoTime();
            keptAlive = answer.isKeptAlive();
            if (HttpFault.HTTP_CONNECTIONS_BOUNDED.on()) {
                wire = null;
            } else if (wire().spent() || answer.closes() || isNotKept()) {
                drop();
            }
            return answer;
        } catch (IOException e) {
            if (HttpFault.HTTP_HALF_CLOSE.on() && e instanceof EOFException) {
                Subject.hang();
            }
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
