/** Allure's results are the same, whether JUnit's run or the result file tells them. */
@NullMarked
package io.github.lambdaconformance.suites.allure;

import org.jspecify.annotations.NullMarked;
