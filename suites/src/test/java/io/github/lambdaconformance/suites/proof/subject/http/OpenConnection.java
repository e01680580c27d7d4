package io.github.lambdaconformance.suites.proof.subject.http;

import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;

/** One open connection. */
public final class OpenConnection implements Closeable {

    private static final int LARGE = 1_000_000;
    private static final int PIECE = 65_536;
    private static final long ONE_SECOND = 1_000_000_000L;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private boolean spent;

    private OpenConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
        this.out = socket.getOutputStream();
    }

    public static OpenConnection open(String host, int port) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(host, port), 5_000);
        return new OpenConnection(socket);
    }

    public void send(OutgoingRequest request) throws IOException {
        byte[] head = request.head();
        byte[] payload = request.payload();
        if (isOneWrite(payload)) {
            byte[] both = Arrays.copyOf(head, head.length + payload.length);
            System.arraycopy(payload, 0, both, head.length, payload.length);
            write(both);
        } else {
            writeHead(head);
            writePayload(payload);
        }
    }

    /** The second before the answer to the first. */
    public void sendTogether(OutgoingRequest first, OutgoingRequest second) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first.head());
        both.writeBytes(first.payload());
        both.writeBytes(second.head());
        write(both.toByteArray());
    }

    private static boolean isOneWrite(byte[] payload) {
        return payload.length < 65_536
                && !Quirk.SEGMENTED_HEADS.on()
                && !Quirk.DELAYED_BODY.on()
                && !ResponseFault.RESPONSE_POSTED_PROMPTLY.on()
                && !OutgoingRequest.asksLeave();
    }

    private void writeHead(byte[] head) throws IOException {
        int step = Quirk.SEGMENTED_HEADS.on() ? 5 : head.length;
        for (int from = 0; from < head.length; from += step) {
            out.write(head, from, Math.min(step, head.length - from));
        }
    }

    private void writePayload(byte[] payload) throws IOException {
        if (payload.length == 0) {
            return;
        }
        if (Quirk.DELAYED_BODY.on()) {
            Pause.of(30);
        }
        if (ResponseFault.RESPONSE_POSTED_PROMPTLY.on()) {
            Pause.of(50);
        }
        if (!OutgoingRequest.asksLeave() || mayContinue()) {
            writeAll(payload);
        }
    }

    private void writeAll(byte[] payload) throws IOException {
        if (!ResponseFault.RESPONSE_SLOW_READER_OF_ALL.on()) {
            write(payload);
            return;
        }
        long started = System.nanoTime();
        for (int from = 0; from < payload.length; from += PIECE) {
            out.write(payload, from, Math.min(PIECE, payload.length - from));
            if (System.nanoTime() - started > ONE_SECOND) {
                ThisProcess.end(1);
            }
        }
    }

    /** A final answer stays unread; a server that says nothing within a second is taken to agree. */
    private boolean mayContinue() throws IOException {
        if (!answersWithin(ResponseFault.RESPONSE_EXPECT_CONTINUE.on() ? 60_000 : 1_000)) {
            return true;
        }
        in.mark(8_192);
        if (ReceivedHead.read(in).status() == 100) {
            return true;
        }
        in.reset();
        spent = true;
        return false;
    }

    /** Whether a body that was announced was never sent, so that nothing more can be. */
    boolean spent() {
        return spent;
    }

    public void write(byte[] bytes) throws IOException {
        if (HttpFault.HTTP_SLOW_READER.on() && bytes.length > LARGE) {
            closeSoon();
        }
        out.write(bytes);
    }

    private void closeSoon() {
        Thread impatient = new Thread(() -> {
            Pause.of(300);
            try {
                socket.setSoLinger(true, 0);
                socket.close();
            } catch (IOException e) {
                ThisProcess.complain(e);
            }
        });
        impatient.setDaemon(true);
        impatient.start();
    }

    ReceivedAnswer read() throws IOException {
        return ReceivedAnswer.read(in);
    }

    /** Whether the answer begins within that time. */
    public boolean answersWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        in.mark(1);
        try {
            in.read();
            in.reset();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } finally {
            socket.setSoTimeout(0);
        }
    }

    /** Whether the server has closed it, or sent something that nobody asked for. */
    public boolean isStale() {
        try {
            return answersWithin(1);
        } catch (IOException reset) {
            return true;
        }
    }

    /** Throws away what is on its way in either direction. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
