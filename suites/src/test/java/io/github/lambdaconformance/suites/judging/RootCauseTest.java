package io.github.lambdaconformance.suites.judging;

import static io.github.lambdaconformance.suites.seen.SeenFixture.answered;
import static io.github.lambdaconformance.suites.seen.SeenFixture.called;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.runtime.process.Exit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootCauseTest {

    /** Without the ids, which differ from clause to clause. */
    @ParameterizedTest
    @CsvSource({
        "POST, /runtime/init/error, POST /runtime/init/error",
        "PUT, /2018-06-01/runtime/invocation/next, PUT /2018-06-01/runtime/invocation/next",
        "POST, /2018-06-01/runtime/invocation/b-17/result, POST /2018-06-01/runtime/invocation/<id>/result",
        "POST, /done/8476a536-e9f4-11e8-9739-2dfe598c3fcd, POST /done/<id>",
        "POST, /2018-06-01/runtime/invocation/b-17/error, /error",
        "POST, /2018-06-01/runtime/init/error, /init/error"
    })
    void thePathThatWasAskedForIsTold(String method, String target, String told) {
        var seen = transcript(called(method, target, ""), answered(404), new Exited(3, 1, Exit.of(1)));

        assertThat(RootCause.of(seen)).isEqualTo("it ends (exit status 1) after status 404 to " + told);
    }
}
