package io.github.lambdaconformance.suites.proof.subject.http;

import io.github.lambdaconformance.suites.clause.next.NextFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server said to one request. */
public final class ReceivedAnswer {

    private final ReceivedHead head;
    private final byte[] body;
    private final boolean broken;

    private ReceivedAnswer(ReceivedHead head, byte[] body, boolean broken) {
        this.head = head;
        this.body = body;
        this.broken = broken;
    }

    /** The next answer that is not an interim one, with its body. */
    static ReceivedAnswer read(InputStream in) throws IOException {
        ReceivedHead head = ReceivedHead.read(in);
        while (head.status() < 200 && !NextFault.NEXT_SKIPS_INTERIM_ANSWERS.on()) {
            head = ReceivedHead.read(in);
        }
        ReceivedBody body = new ReceivedBody(in, head);
        byte[] bytes = body.read();
        return new ReceivedAnswer(head, bytes, body.isBroken());
    }

    public int status() {
        return head.status();
    }

    public byte[] body() {
        return body;
    }

    public List<String> names() {
        return head.names();
    }

    /** The first value of that header, in ISO 8859-1, or null. */
    public @Nullable String header(String name) {
        return head.value(name);
    }

    boolean isKeptAlive() {
        return head.value("Keep-Alive") != null;
    }

    /** Whether the body is a JSON object, as those of the Runtime API's refusals are. */
    public boolean isObject() {
        return body.length > 0 && body[0] == '{';
    }

    /** Whether the connection ended in the middle of the body. */
    public boolean isBroken() {
        return broken;
    }

    boolean closes() {
        return broken || head.closes();
    }
}
