package io.github.lambdaconformance.suites.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * Makes tests out of clauses. Clauses know nobody who does; whoever does lies in the store of JUnit's launcher session,
 * in the namespace and under the key of this type.
 */
@FunctionalInterface
public interface ClauseTests {

    /** One test per runtime for the clause that JUnit has come to; none if the clause was not selected. */
    Stream<ClauseTest> of(ExtensionContext clause);

    /** Those of the session to which this context belongs. */
    static ClauseTests current(ExtensionContext context) {
        var store = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(ClauseTests.class));
        return Optional.ofNullable(store.get(ClauseTests.class, ClauseTests.class))
                .orElseThrow(() -> new IllegalStateException("nobody judges clauses in this session of JUnit"));
    }
}
