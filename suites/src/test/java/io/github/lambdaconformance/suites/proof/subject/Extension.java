package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.http.ReceivedAnswer;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
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
            String identifier = identifier();
            api.spare()
                    .send(api.get("/2020-01-01/extension/event/next").field("Lambda-Extension-Identifier", identifier));
        } catch (IOException e) {
            ThisProcess.complain(e);
            if (InitFault.INIT_GOES_ON_WITHOUT_EXTENSION.on()) {
                ThisProcess.end(1);
            }
        }
    }

    private String identifier() throws IOException {
        OutgoingRequest registration = api.register().field("Lambda-Extension-Name", "subject");
        api.spare().send(registration.contentType("application/json").body(NO_EVENTS));
        ReceivedAnswer answer = api.spare().receive();
        String identifier = answer.header("Lambda-Extension-Identifier");
        if (answer.status() != 200 || identifier == null) {
            throw new IOException("the extension was not registered");
        }
        return identifier;
    }
}
