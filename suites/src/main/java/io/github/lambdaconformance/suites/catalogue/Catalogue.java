package io.github.lambdaconformance.suites.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** All clauses, found by scanning the package in which they live. */
public final class Catalogue {

    /** The package of the clauses. */
    public static final String PACKAGE = "io.github.lambdaconformance.suites.clause";

    private static final Catalogue SHARED = new Catalogue(scan());

    private final List<ClauseDefinition> clauses;
    private final Map<String, ClauseDefinition> byId;

    private Catalogue(List<ClauseDefinition> clauses) {
        this.clauses = clauses;
        this.byId = clauses.stream().collect(toMap(ClauseDefinition::id, Function.identity()));
    }

    /** The clauses of this version of the suite, by row. A duplicate id is an {@link IllegalStateException}. */
    public static Catalogue shared() {
        return SHARED;
    }

    private static List<ClauseDefinition> scan() {
        return ReflectionSupport.findAllClassesInPackage(PACKAGE, type -> true, name -> true).stream()
                .flatMap(Catalogue::clausesOf)
                .sorted(Comparator.comparing(
                                (ClauseDefinition clause) -> clause.info().chapter())
                        .thenComparing(clause -> clause.info().row()))
                .toList();
    }

    private static Stream<ClauseDefinition> clausesOf(Class<?> type) {
        return AnnotationSupport.findAnnotatedMethods(type, Clause.class, HierarchyTraversalMode.TOP_DOWN).stream()
                .map(ClauseDefinition::of);
    }

    public List<ClauseDefinition> clauses() {
        return clauses;
    }

    /** The clause of this id, which must exist. */
    public ClauseDefinition clause(String id) {
        var clause = byId.get(id);
        if (clause == null) {
            throw new IllegalArgumentException("no clause is named " + id);
        }
        return clause;
    }
}
