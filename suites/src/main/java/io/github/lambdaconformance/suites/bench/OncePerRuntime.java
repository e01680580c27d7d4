package io.github.lambdaconformance.suites.bench;

import io.github.lambdaconformance.fixtures.lambda.Lambda;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Turns a clause into one test for each runtime of the run. */
final class OncePerRuntime implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    /** A clause that was not selected has no tests; {@link Run} makes sure that no selected one is lost. */
    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        var clause = ClauseDefinition.of(context.getRequiredTestMethod());
        return CurrentRun.of(context).run().stream()
                .filter(run -> run.selects(clause))
                .flatMap(run -> run.candidates().stream().map(candidate -> new OneRuntime(run, clause, candidate)));
    }

    private record OneRuntime(Run run, ClauseDefinition clause, Candidate candidate)
            implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return clause.id() + " [" + candidate.name() + "]";
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new LambdaParameter(candidate), new Judging(run, clause, candidate));
        }
    }

    private record LambdaParameter(Candidate candidate) implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Lambda.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return candidate.lambda(1.0);
        }
    }

    /** Lets the judge run the clause, as often as it needs to, instead of JUnit running it once. */
    private record Judging(Run run, ClauseDefinition clause, Candidate candidate) implements InvocationInterceptor {
        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
            invocation.skip();
            new Judged(run.judge(clause, candidate), run.transcripts()).report(context);
        }
    }
}
