package io.github.lambdaconformance.suites.instrument;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a sentence about a transcript, or a step of a script, looks through; clauses that use it have to declare that. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface LooksThrough {

    Instrument[] value();
}
