package io.github.lambdaconformance.suites.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Code that nobody uses: what is there for tests alone counts as unused too, unless it is said here. */
final class Unused {

    /** Named in files that JUnit reads: {@code META-INF/services} and {@code junit-platform.properties}. */
    private static final Set<String> FOUND_BY_NAME = Set.of("MavenSession", "JudgedClause", "JudgedStatus", "Sequence");

    /** What tests of the stand-in have to look through, and what waits for the clauses of SnapStart. */
    private static final Set<String> FOR_TESTS =
            Set.of("LooksThrough.value", "Catalogue.clause", "Player.kinds", "Steps.restore");

    /** Not the ones that a framework or the JVM finds by itself: programs, commands, clauses, packages. */
    static final DescribedPredicate<JavaClass> MAY_BE_SEEN_BY_OURS_ALONE = describe(
            "may be seen by ours alone",
            type -> type.isTopLevelClass()
                    && !type.getSimpleName().equals("package-info")
                    && !FOUND_BY_NAME.contains(type.getSimpleName())
                    && !holdsConstantsOnly(type)
                    && !type.tryGetMethod("main", String[].class).isPresent()
                    && type.getMethods().stream().noneMatch(Unused::isFoundByAFramework));

    static final ArchCondition<JavaClass> BE_USED_BY_ANOTHER_CLASS = condition(
            "be used by another class",
            type -> type.getDirectDependenciesToSelf().stream()
                    .anyMatch(user -> !outermost(user.getOriginClass()).equals(type)),
            JavaClass::getName);

    /** Not overriding ones, accessors of records, and what the compiler makes. */
    static final DescribedPredicate<JavaMethod> ARE_CALLED_BY_OURS_ALONE = describe(
            "are called by ours alone",
            method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !method.getName().equals("main")
                    && !FOR_TESTS.contains(method.getOwner().getSimpleName() + "." + method.getName())
                    && !isMadeByTheCompiler(method)
                    && !isFoundByAFramework(method)
                    && !overrides(method));

    static final ArchCondition<JavaMethod> BE_CALLED = condition(
            "be called",
            method -> Stream.concat(
                            method.getCallsOfSelf().stream().map(call -> call.getOrigin()),
                            method.getReferencesToSelf().stream().map(reference -> reference.getOrigin()))
                    .anyMatch(caller -> !caller.equals(method)),
            JavaMethod::getFullName);

    private Unused() {}

    /** The compiler copies constants to where they are used, so that nothing is left to be seen of their use. */
    private static boolean holdsConstantsOnly(JavaClass type) {
        return type.getMethods().isEmpty()
                && type.getConstructors().stream()
                        .allMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PRIVATE));
    }

    private static boolean isFoundByAFramework(JavaMethod method) {
        return !method.getAnnotations().isEmpty();
    }

    private static boolean isMadeByTheCompiler(JavaMethod method) {
        boolean accessor =
                method.getOwner().isRecord() && method.getRawParameterTypes().isEmpty();
        boolean ofEnum = method.getOwner().isEnum()
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
        return accessor || ofEnum;
    }

    private static boolean overrides(JavaMethod method) {
        var owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(above -> above.getName().equals(method.getName())
                        && above.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Unused::outermost).orElse(type);
    }

    private static <T> ArchCondition<T> condition(String description, Predicate<T> holds, Function<T, String> name) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), name.apply(item) + " is not used"));
            }
        };
    }
}
