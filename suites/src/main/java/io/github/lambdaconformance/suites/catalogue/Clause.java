package io.github.lambdaconformance.suites.catalogue;

import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.Profile;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One requirement on a runtime, and the promise that the annotated method checks it.
 *
 * <p>The method takes one {@link io.github.lambdaconformance.fixtures.lambda.play.Lambda}; its body says what Lambda does and
 * what must be seen, without conditions, loops or waiting.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(OncePerRuntime.class)
public @interface Clause {

    /** Permanent name in lower-case words, beginning with the chapter; never renamed, never reused. */
    String id();

    /** The row of the catalogue, such as {@code NEXT-05}. */
    String row();

    Level level();

    Basis basis();

    Profile profile() default Profile.CORE;

    /** The requirement in one sentence, in our words. */
    String says();

    /** Page and section below the developer guide, or a whole address; the class's {@link Specification} if empty. */
    String link() default "";

    /** What users see in production when the runtime breaks this. */
    String consequence();

    /** The real bug behind it, as {@code project#issue: what happened}; empty when it was never seen broken. */
    String scar() default "";

    /**
     * Whether the verdict hangs on how quickly this machine reacts; the second opinion is then given while nothing else
     * runs, and is the one that counts.
     */
    boolean timed() default false;

    /**
     * Whether it takes most of a second or longer, by waiting or by working; such clauses begin first, so that others fill
     * their waits and none is left alone at the end.
     */
    boolean lengthy() default false;

    /**
     * Whether it needs a process that nobody has used, or spoils the one it uses; others may share one after another.
     */
    boolean fresh() default false;

    /**
     * Whether it holds for every exchange: its method is then also shown all that was seen while others were judged, so
     * it must say nothing that hangs on its own script. Its class is {@code @Isolated}, for such clauses come last.
     */
    boolean always() default false;

    /** Whether it takes longer than a minute; it is then judged only when asked for ({@code --slow}, {@code -Dslow}). */
    boolean slow() default false;

    /** What a runtime has to declare in its manifest for this clause to apply. */
    Feature[] features() default {};

    /**
     * What it looks through to see what it is about, beside what that rests on; where that does not work with a runtime,
     * the clause cannot be judged for it.
     */
    Instrument[] through() default {};

    /** Optional operations of the conformance function that the clause asks for. */
    Operation[] operations() default {};
}
