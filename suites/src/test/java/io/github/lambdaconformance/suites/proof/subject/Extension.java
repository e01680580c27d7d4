package io.github.lambdaconformance.suites.proof.subject;

import java.io.IOException;

/** An internal extension: registered before the first poll, then waiting on a connection of its own. */
final class Extension {

    private static final byte[] NO_EVENTS = {'{', '"', 'e', 'v', 'e', 'n', 't', 's', '"', ':', '[', ']', '}'};

    private final Api api;

    Extension(Api api) {
        this.api = api;
    }

    void register() {
        try {
            Line line = api.spare();
            line.send(api.register()
                    .field("Lambda-Extension-Name", "subject")
                    .contentType("application/json")
                    .body(NO_EVENTS));
            Answer answer = line.receive();
            String identifier = answer.header("Lambda-Extension-Identifier");
            if (answer.status() != 200 || identifier == null) {
                throw new IOException("the extension was not registered");
            }
            line.send(api.get("/2020-01-01/extension/event/next").field("Lambda-Extension-Identifier", identifier));
        } catch (IOException e) {
            Subject.complain(e);
            Subject.end(1);
        }
    }
}
