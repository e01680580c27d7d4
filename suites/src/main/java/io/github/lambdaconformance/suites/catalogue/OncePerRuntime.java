package io.github.lambdaconformance.suites.catalogue;

import io.github.lambdaconformance.fixtures.lambda.api.Invocation;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** A clause that was not selected has no tests; the run makes sure that no selected one is lost. */
    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return ClauseTests.current(context).of(context).map(OneRuntime::new);
    }

    private record OneRuntime(ClauseTest test) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return test.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new NoLambda(), new Judging(test));
        }
    }

    /** JUnit wants the parameter before it asks who runs the method; each trial makes its own then. */
    private record NoLambda() implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Lambda.class;
        }

        @Override
        public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return null;
        }
    }

    /** Lets the judge run the clause, as often as it needs to, instead of JUnit running it once. */
    private record Judging(ClauseTest test) implements InvocationInterceptor {
        @Override
        public void interceptTestTemplateMethod(
                Invocation<@Nullable Void> invocation,
                ReflectiveInvocationContext<Method> method,
                ExtensionContext context) {
            invocation.skip();
            test.judging().accept(context);
        }
    }
}
