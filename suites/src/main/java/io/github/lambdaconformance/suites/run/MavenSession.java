package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.suites.settings.MavenSettings;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A session that Maven, or a development environment, has begun: what is judged stands in system properties. JUnit finds
 * this listener as a service, and the command line does without it.
 */
public final class MavenSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        RunSource.give(session, MavenSession::open);
    }

    private static Run open() {
        WatchedParent.endWithIt();
        return Run.open(MavenSettings.read());
    }
}
