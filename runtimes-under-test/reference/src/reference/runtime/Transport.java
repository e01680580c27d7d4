package reference.runtime;

import static java.nio.channels.SelectionKey.OP_READ;
import static java.nio.channels.SelectionKey.OP_WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * Bytes to and from the server, without any time limit: an event may be hours away.
 *
 * <p>A channel and not a {@code java.net.Socket}, because a socket would obey the customer's proxy settings and could not
 * notice, while it writes, that the server has already answered or hung up.
 */
final class Transport {

    private final SocketChannel channel;
    private final Selector selector = Selector.open();
    private final ByteBuffer received = ByteBuffer.allocateDirect(64 * 1024).limit(0);
    private final ByteBuffer unsent = ByteBuffer.allocateDirect(64 * 1024);

    private Transport(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, 0);
    }

    /** @param authority {@code host:port}, the host being a name, an IPv4 address or an IPv6 address in brackets */
    static Transport connect(String authority) throws IOException {
        int colon = authority.lastIndexOf(':');
        String host =
                authority.substring(0, Math.max(colon, 0)).replace("[", "").replace("]", "");
        int port = Integer.parseInt(authority.substring(colon + 1));
        forgetInterrupt();
        return new Transport(SocketChannel.open(new InetSocketAddress(host, port)));
    }

    /** Whether the server has sent anything that was not read yet, or has closed the connection. */
    boolean isHeard() {
        try {
            return received.hasRemaining() || receive() != 0;
        } catch (IOException reset) {
            return true;
        }
    }

    void write(byte[] data) throws IOException {
        write(data, 0, data.length);
    }

    void write(byte[] data, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int step = Math.min(length - done, unsent.remaining());
            unsent.put(data, offset + done, step);
            done += step;
            if (!unsent.hasRemaining()) {
                flush();
            }
        }
    }

    /** Sends what was written; fails if the server answers before it has the whole request, for then it wants no more. */
    void flush() throws IOException {
        unsent.flip();
        try {
            while (unsent.hasRemaining()) {
                writeSome();
            }
        } finally {
            unsent.clear();
        }
    }

    private void writeSome() throws IOException {
        if (isHeard()) {
            throw new IOException("the server answered or hung up before the request was complete");
        }
        if (channel.write(unsent) == 0) {
            await(OP_READ | OP_WRITE);
        }
    }

    InputStream input() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return awaitInput() ? received.get() & 0xff : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (length > 0 && !awaitInput()) {
                    return -1;
                }
                int count = Math.min(length, received.remaining());
                received.get(target, offset, count);
                return count;
            }
        };
    }

    private boolean awaitInput() throws IOException {
        int count = received.remaining();
        while (count == 0 && (count = receive()) == 0) {
            await(OP_READ);
        }
        return count > 0;
    }

    private int receive() throws IOException {
        received.clear();
        int count = 0;
        try {
            count = channel.read(received);
        } finally {
            received.flip();
        }
        return count;
    }

    private void await(int operations) throws IOException {
        forgetInterrupt();
        SelectionKey key = channel.keyFor(selector);
        key.interestOps(operations);
        selector.select();
        selector.selectedKeys().clear();
    }

    /** A handler may leave its thread interrupted; channels would break and waiting would spin. */
    private static void forgetInterrupt() {
        Thread.interrupted();
    }

    void close() {
        try {
            channel.close();
            selector.close();
        } catch (IOException alreadyBroken) {
            // There is nothing left to release.
        }
    }
}
