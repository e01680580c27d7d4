package conformance;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.crac.Core;
import org.crac.Resource;

/** The handler of {@link Main} with two pairs of hooks, H1 registered before H2. */
public final class Snap implements RequestStreamHandler {

    /** Kept here, because the client keeps only weak references. */
    private static final List<Resource> REGISTERED = List.of(registered("H1"), registered("H2"));

    private final RequestStreamHandler main = new Main();

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        main.handleRequest(input, output, context);
    }

    private static Resource registered(String name) {
        Resource hooks = new Hooks(new SnapshotHook(name));
        Core.getGlobalContext().register(hooks);
        return hooks;
    }

    private record Hooks(SnapshotHook hook) implements Resource {

        @Override
        public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
            hook.before();
        }

        @Override
        public void afterRestore(org.crac.Context<? extends Resource> context) {
            hook.after();
        }
    }
}
