package io.github.lambdaconformance.suites.bench;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The one run of a test plan; opened by whoever asks first, closed by JUnit when the plan has ended. */
final class CurrentRun {

    private CurrentRun() {}

    static Run of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(CurrentRun.class))
                .computeIfAbsent(Run.class, key -> Run.open(Settings.current()), Run.class);
    }
}
