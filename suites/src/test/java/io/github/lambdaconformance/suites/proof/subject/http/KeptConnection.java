package io.github.lambdaconformance.suites.proof.subject.http;

import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.BrokenHabit;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way to the Runtime API: a connection that is opened when it is needed and kept while it is good. */
public final class KeptConnection {

    private static final int TOO_LARGE = 413;
    private static final List<OpenConnection> LEAK = new ArrayList<>();
    private static final long IDLE = 20_000_000;

    private final String host;
    private final int port;
    private @Nullable OpenConnection connection;
    private long usedAt;
    private boolean keptAlive;

    public KeptConnection(String host, int port) {
        this.host = host;
        this.port = port;
    }

    public OpenConnection open() throws IOException {
        OpenConnection open = connection;
        if (open == null) {
            open = OpenConnection.open(host, port);
            connection = open;
        }
        return open;
    }

    public void send(OutgoingRequest request) throws IOException {
        dropIfStale();
        try {
            open().send(request);
            if (BrokenHabit.RESETS_CONNECTIONS.on()) {
                open().reset();
            }
        } catch (IOException e) {
            drop();
            throw e;
        }
    }

    /** A connection that nobody used for a while may have been closed by the server. */
    private void dropIfStale() throws IOException {
        OpenConnection open = connection;
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

    public ReceivedAnswer receive() throws IOException {
        try {
            ReceivedAnswer answer = open().read();
            keepOrDrop(answer);
            return answer;
        } catch (IOException e) {
            if (HttpFault.HTTP_HALF_CLOSE.on() && e instanceof EOFException) {
                ThisProcess.hang();
            }
            drop();
            throw e;
        }
    }

    private void keepOrDrop(ReceivedAnswer answer) throws IOException {
        usedAt = System.nanoTime();
        keptAlive = answer.isKeptAlive();
        if (HttpFault.HTTP_CONNECTIONS_BOUNDED.on()) {
            connection = null;
        } else if (answer.status() == TOO_LARGE && LifeFault.KEEPS_CONNECTIONS_OF_REFUSALS.on()) {
            LEAK.add(open());
            connection = null;
        } else if (open().spent() || answer.closes() || isNotKept()) {
            drop();
        }
    }

    private static boolean isNotKept() {
        return Quirk.CONNECTION_PER_REQUEST.on() || HttpFault.HTTP_REQUEST_LINE.on();
    }

    public void drop() {
        OpenConnection open = connection;
        connection = null;
        if (open != null && LifeFault.LIFE_CLOSED_CONNECTIONS_LET_GO.on()) {
            LEAK.add(open);
        } else if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                ThisProcess.complain(e);
            }
        }
    }
}
