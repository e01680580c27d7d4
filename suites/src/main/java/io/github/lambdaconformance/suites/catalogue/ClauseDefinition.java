package io.github.lambdaconformance.suites.catalogue;

import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.vocabulary.Chapter;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * A clause that can be run.
 *
 * @param info what the catalogue and the reports say of it
 * @param method the method that checks it
 * @param timed whether the verdict hangs on how quickly this machine reacts
 * @param fresh whether it needs a process that nobody has used, or spoils the one it uses
 * @param always whether it holds for every exchange, whatever that is played for
 * @param slow whether it takes longer than a minute
 */
public record ClauseDefinition(
        ClauseInfo info,
        Method method,
        boolean timed,
        boolean fresh,
        boolean always,
        boolean slow,
        List<Feature> features,
        List<Operation> operations,
        List<Instrument> through) {

    /** Reads the annotation. */
    public static ClauseDefinition of(Method method) {
        var clause = method.getAnnotation(Clause.class);
        return new ClauseDefinition(
                info(clause, method),
                method,
                clause.timed(),
                clause.fresh(),
                clause.always(),
                clause.slow(),
                List.of(clause.features()),
                List.of(clause.operations()),
                Instrument.behind(clause.id(), clause.through()));
    }

    private static ClauseInfo info(Clause clause, Method method) {
        return new ClauseInfo(
                clause.id(),
                clause.row(),
                Chapter.of(clause.id()),
                clause.level(),
                clause.basis(),
                clause.profile(),
                clause.says(),
                link(clause, method),
                clause.consequence(),
                clause.scar());
    }

    private static String link(Clause clause, Method method) {
        var section = clause.link().isEmpty()
                ? method.getDeclaringClass().getAnnotation(Specification.class).value()
                : clause.link();
        return section.startsWith("https://") ? section : Specification.GUIDE + section;
    }

    public String id() {
        return info.id();
    }

    /** Why this clause cannot be judged for this runtime, if it cannot. */
    public Optional<Verdict> excludedFor(Manifest manifest) {
        return Stream.of(undeclaredProfile(manifest), undeclaredFeature(manifest), missingOperation(manifest))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Verdict> undeclaredProfile(Manifest manifest) {
        return manifest.claims().profiles().contains(info.profile())
                ? Optional.empty()
                : Optional.of(new Verdict(
                        VerdictKind.NOT_APPLICABLE,
                        "profile " + info.profile().word() + " is not declared in runtime.yaml"));
    }

    private Optional<Verdict> undeclaredFeature(Manifest manifest) {
        return features.stream()
                .filter(feature -> !feature.declaredBy(manifest))
                .findFirst()
                .map(feature -> new Verdict(
                        VerdictKind.NOT_APPLICABLE, "feature " + feature.key() + " is not declared in runtime.yaml"));
    }

    private Optional<Verdict> missingOperation(Manifest manifest) {
        return operations.stream()
                .filter(operation -> !manifest.claims().features().offers(operation))
                .findFirst()
                .map(operation -> new Verdict(
                        VerdictKind.NOT_TESTABLE,
                        "the conformance function has no operation '" + operation.word() + "'"));
    }

    /** Runs the clause; returns normally when the runtime does what it asks. */
    public void runAgainst(Lambda lambda) {
        var instance = ReflectionSupport.newInstance(method.getDeclaringClass());
        ReflectionSupport.invokeMethod(method, instance, lambda);
    }
}
