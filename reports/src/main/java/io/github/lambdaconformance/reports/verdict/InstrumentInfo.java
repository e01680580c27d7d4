package io.github.lambdaconformance.reports.verdict;

/**
 * Whether something through which clauses look works with a runtime.
 *
 * @param runtime the name of its folder
 * @param symptom what is seen where it does not work, as half a sentence
 * @param owner the id of the clause that is broken then
 * @param works whether it was seen at work in its plainest case
 */
public record InstrumentInfo(String runtime, String symptom, String owner, boolean works) {

    /** Of harmless text. */
    public InstrumentInfo {
        symptom = Printable.text(symptom);
    }
}
