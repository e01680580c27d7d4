package io.github.lambdaconformance.suites.allure;

import io.github.lambdaconformance.fixtures.lambda.api.Invocation;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.suites.run.Judged;
import io.qameta.allure.AllureLifecycle;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** What {@code @Clause} makes of a method, with a test for each sample instead of each runtime. */
class SampleClauses {

    @TestTemplate
    @ExtendWith(OncePerSample.class)
    void isJudgedElsewhere() {}

    private static final class OncePerSample implements TestTemplateInvocationContextProvider {
        @Override
        public boolean supportsTestTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
            var allure = new JudgedClause(lifecycle(context));
            return JudgementSamples.all().map(judgement -> new OneSample(judgement, allure));
        }

        private static AllureLifecycle lifecycle(ExtensionContext context) {
            var session = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(AllureLifecycle.class));
            return Objects.requireNonNull(session.get(AllureLifecycle.class, AllureLifecycle.class));
        }
    }

    private record OneSample(Judgement judgement, JudgedClause allure) implements TestTemplateInvocationContext {
        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Judging(judgement), allure);
        }
    }

    private record Judging(Judgement judgement) implements InvocationInterceptor {
        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
            invocation.skip();
            new Judged(judgement, JudgementSamples.transcripts()).report(context);
        }
    }
}
