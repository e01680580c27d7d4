package io.github.lambdaconformance.reports.verdict;

/** What one clause found out about one runtime. */
public sealed interface Verdict {

    /** The name in the result file. */
    String word();

    /** One character that stands for the verdict where space is short. */
    String glyph();

    /** What was seen, or why nothing was; may have several lines; empty for {@link Met}. */
    String message();

    /** The verdict of that name, with that message. */
    static Verdict of(String word, String message) {
        return switch (word) {
            case "met" -> new Met();
            case "violated" -> new Violated(message);
            case "discouraged" -> new Discouraged(message);
            case "observed" -> new Observed(message);
            case "not-applicable" -> new NotApplicable(message);
            case "not-testable" -> new NotTestable(message);
            case "harness-error" -> new HarnessError(message);
            case "unsteady" -> new Unsteady(message);
            default -> throw new IllegalArgumentException("no verdict is named " + word);
        };
    }

    /** The runtime does what the clause asks. */
    record Met() implements Verdict {
        @Override
        public String word() {
            return "met";
        }

        @Override
        public String glyph() {
            return "✓";
        }

        @Override
        public String message() {
            return "";
        }
    }

    /** The runtime breaks a MUST. */
    record Violated(String message) implements Verdict {
        @Override
        public String word() {
            return "violated";
        }

        @Override
        public String glyph() {
            return "✗";
        }
    }

    /** The runtime does not follow a SHOULD. */
    record Discouraged(String message) implements Verdict {
        @Override
        public String word() {
            return "discouraged";
        }

        @Override
        public String glyph() {
            return "△";
        }
    }

    /** A MAY: the message is the value that was seen. */
    record Observed(String message) implements Verdict {
        @Override
        public String word() {
            return "observed";
        }

        @Override
        public String glyph() {
            return "○";
        }
    }

    /** The runtime does not declare the capability that the clause is about. */
    record NotApplicable(String message) implements Verdict {
        @Override
        public String word() {
            return "not-applicable";
        }

        @Override
        public String glyph() {
            return "–";
        }
    }

    /** The clause could not be put to the test; the message is the reason. */
    record NotTestable(String message) implements Verdict {
        @Override
        public String word() {
            return "not-testable";
        }

        @Override
        public String glyph() {
            return "?";
        }
    }

    /** The suite failed, never the runtime. */
    record HarnessError(String message) implements Verdict {
        @Override
        public String word() {
            return "harness-error";
        }

        @Override
        public String glyph() {
            return "!";
        }
    }

    /** Repetition gave different verdicts. */
    record Unsteady(String message) implements Verdict {
        @Override
        public String word() {
            return "unsteady";
        }

        @Override
        public String glyph() {
            return "≈";
        }
    }
}
