package io.github.lambdaconformance.suites.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.Clause;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SequenceTest {

    private final TestPlan plan = LauncherFactory.create()
            .discover(LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectPackage(Catalogue.PACKAGE))
                    .filters(includeClassNamePatterns(".*Clauses"))
                    .configurationParametersResources(Parallelism.RESOURCE)
                    .build());

    @Test
    void beginsWithClassesThatHaveLengthyClauses() {
        var lengthy = classes().map(this::clauses).map(all -> all.stream().anyMatch(Clause::lengthy));

        assertThat(lengthy.dropWhile(any -> any)).isNotEmpty().containsOnly(false);
    }

    @Test
    void beginsWithLengthyClausesInEachClassAndEndsWithThoseThatMayNeedQuiet() {
        assertThat(classes()).isNotEmpty().allSatisfy(type -> {
            assertThat(clauses(type).stream().dropWhile(Clause::lengthy)).noneMatch(Clause::lengthy);
            assertThat(clauses(type).stream().dropWhile(clause -> clause.lengthy() || !clause.timed()))
                    .allMatch(Clause::timed);
        });
    }

    private Stream<TestIdentifier> classes() {
        return plan.getRoots().stream()
                .flatMap(root -> plan.getChildren(root).stream())
                .filter(type -> !clauses(type).isEmpty());
    }

    private List<Clause> clauses(TestIdentifier type) {
        return plan.getChildren(type).stream()
                .flatMap(method -> method.getSource().stream())
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Clause.class))
                .toList();
    }

    @Test
    void isolatedClassesComeWhenAllOthersAreDone() {
        var told = new ConcurrentLinkedQueue<String>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Late.class), selectClass(Early.class))
                                .configurationParametersResources(Parallelism.RESOURCE)
                                .build(),
                        new Told(told));

        assertThat(told).hasSize(1 + Early.TESTS).endsWith("late()");
    }

    /** Which tests have ended, one after another. */
    private record Told(Queue<String> names) implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                names.add(test.getDisplayName());
            }
        }
    }

    @Isolated("as clauses are that judge all that was seen")
    static final class Late {
        @Test
        void late() {}
    }

    static final class Early {

        static final int TESTS = 200;

        @RepeatedTest(TESTS)
        void early() {}
    }
}
