package io.github.lambdaconformance.suites.proof.fault;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which clause must catch a fault and for what reason; only the proof reads it, never the broken program. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Caught {

    /** The id of the clause, where the name of the fault does not say it already. */
    String by() default "";

    /** A part of what the clause must say: that it failed would prove nothing alone. */
    String saying();

    /**
     * The id of another clause, for faults that show only in its script: it is judged first, and what was seen then is
     * what the clause of the fault must find.
     */
    String during() default "";

    /** Whether the broken program lets clauses wait in vain: it is shown to them early, so that others fill the wait. */
    boolean lengthy() default false;

    /** Why its report calls more than three deciding clauses violated; empty where it does not. */
    String wide() default "";
}
