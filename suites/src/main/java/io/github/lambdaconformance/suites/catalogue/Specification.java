package io.github.lambdaconformance.suites.catalogue;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The section that a class of clauses restates. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Specification {

    /** Where the developer guide begins. */
    String GUIDE = "https://docs.aws.amazon.com/lambda/latest/dg/";

    /** Page and section below the developer guide, such as {@code runtimes-api.html#runtimes-api-next}, or an address. */
    String value();
}
