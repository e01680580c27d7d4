package io.github.lambdaconformance.suites.preparation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.lambdaconformance.fixtures.runtime.baseline.KnownViolation;
import io.github.lambdaconformance.fixtures.runtime.baseline.KnownViolations;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.fixtures.runtime.yaml.InvalidDescription;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.settings.UsageError;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The violations of one runtime that are known: {@code baseline.yaml} beside its {@code runtime.yaml}. */
public record Baseline(Map<String, KnownViolation> known) {

    /** A baseline that excuses nothing. */
    public static final Baseline NONE = new Baseline(Map.of());

    /** Reads the baseline of a runtime; a clause that does not exist is a {@link UsageError}. */
    public static Baseline of(Manifest manifest) {
        try {
            var entries = KnownViolations.read(manifest.folder(), manifest.variant(), ids());
            return new Baseline(entries.stream().collect(toMap(KnownViolation::clause, Function.identity())));
        } catch (InvalidDescription e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }

    private static Set<String> ids() {
        return Catalogue.shared().clauses().stream().map(ClauseDefinition::id).collect(toSet());
    }

    /** What is known of this clause, if anything. */
    public Optional<KnownViolation> entry(String clause) {
        return Optional.ofNullable(known.get(clause));
    }

    /** What the baseline says of a verdict: nothing, known, expired, or stale because the runtime meets the clause now. */
    public Optional<BaselineMark> mark(String clause, Verdict verdict, LocalDate today) {
        return entry(clause).flatMap(entry -> mark(entry, verdict, today));
    }

    private static Optional<BaselineMark> mark(KnownViolation entry, Verdict verdict, LocalDate today) {
        if (verdict.is(VerdictKind.MET) && !entry.sometimes()) {
            return Optional.of(BaselineMark.STALE);
        }
        if (!showsIt(verdict)) {
            return Optional.empty();
        }
        return Optional.of(today.isBefore(entry.until()) ? BaselineMark.KNOWN : BaselineMark.EXPIRED);
    }

    /** Once in two tries is enough. */
    private static boolean showsIt(Verdict verdict) {
        return verdict.kind().deviates() || verdict.is(VerdictKind.UNSTEADY);
    }
}
