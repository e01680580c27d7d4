package io.github.lambdaconformance.suites.allure;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.junitplatform.AllureJunitPlatform;
import java.nio.file.Path;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** JUnit carries the samples, many at once, and Allure's listener hears it. */
final class SampleRun {

    private SampleRun() {}

    /** Writes Allure's results into a folder. */
    static void write(Path folder) {
        var lifecycle = new AllureLifecycle(new FileSystemResultsWriter(folder));
        try (var session = LauncherFactory.openSession(heardBy(new AllureJunitPlatform(lifecycle)))) {
            session.getStore().put(Namespace.create(AllureLifecycle.class), AllureLifecycle.class, lifecycle);
            session.getLauncher().execute(samples());
        }
    }

    private static LauncherConfig heardBy(AllureJunitPlatform listener) {
        return LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestExecutionListeners(listener)
                .build();
    }

    private static LauncherDiscoveryRequest samples() {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(SampleClauses.class))
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .build();
    }
}
