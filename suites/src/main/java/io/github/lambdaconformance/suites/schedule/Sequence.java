package io.github.lambdaconformance.suites.schedule;

import io.github.lambdaconformance.suites.catalogue.Clause;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The order in which clauses begin. Lengthy ones come first, so that others fill their waits and none is left alone at the
 * end. Those that may need the machine for themselves come last, when little is left that would have to end before.
 */
public final class Sequence implements ClassOrderer, MethodOrderer {

    private static final int FIRST = 0;
    private static final int BETWEEN = 1;
    private static final int LAST = 2;

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(each -> place(each.getTestClass())));
    }

    @Override
    public void orderMethods(MethodOrdererContext context) {
        context.getMethodDescriptors().sort(Comparator.comparing((MethodDescriptor each) -> place(each.getMethod())));
    }

    /** An order does not forbid to run side by side. */
    @Override
    public Optional<ExecutionMode> getDefaultExecutionMode() {
        return Optional.empty();
    }

    private static int place(Class<?> type) {
        var places =
                Arrays.stream(type.getDeclaredMethods()).map(Sequence::place).toList();
        if (places.contains(FIRST)) {
            return FIRST;
        }
        return places.contains(LAST) ? LAST : BETWEEN;
    }

    private static int place(Method method) {
        var clause = method.getAnnotation(Clause.class);
        if (clause == null) {
            return BETWEEN;
        }
        if (clause.lengthy()) {
            return FIRST;
        }
        return clause.timed() ? LAST : BETWEEN;
    }
}
