package io.github.lambdaconformance.suites.clause.response;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which completions Lambda has taken, by request id, and what is posted for them afterwards. One walk along the transcript:
 * who posts without end does so thousands of times.
 */
final class TakenCompletions {

    private static final int ACCEPTED = 202;

    private final Transcript seen;
    private final Map<String, Long> takenAt = new HashMap<>();
    private final Map<Integer, Long> polledAt = new HashMap<>();
    private final List<Called> tooMany = new ArrayList<>();

    private TakenCompletions(Transcript seen) {
        this.seen = seen;
    }

    /** What is posted for an event whose completion was taken, before the process polls or the event is delivered again. */
    static List<Called> postsAfter(Transcript seen) {
        var taken = new TakenCompletions(seen);
        seen.entries().forEach(taken::note);
        return taken.tooMany;
    }

    private void note(Entry entry) {
        if (entry instanceof Called call && call.route().endpoint().completes()) {
            post(call);
        } else if (entry instanceof Called call && call.to(Endpoint.NEXT)) {
            polledAt.put(call.start(), call.at());
        } else if (entry instanceof Answered answer) {
            answer.event().ifPresent(event -> takenAt.remove(event.requestId()));
        }
    }

    private void post(Called post) {
        long taken = takenAt.getOrDefault(post.route().id(), Long.MAX_VALUE);
        if (taken < post.at() && polledAt.getOrDefault(post.start(), Long.MIN_VALUE) <= taken) {
            tooMany.add(post);
        }
        seen.answerTo(post)
                .filter(answer -> answer.status() == ACCEPTED)
                .ifPresent(answer -> takenAt.put(post.route().id(), answer.at()));
    }
}
