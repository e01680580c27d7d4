/** What Maven's run of the clauses tells Allure; the jar does without. */
@NullMarked
package io.github.lambdaconformance.suites.allure;

import org.jspecify.annotations.NullMarked;
