package io.github.lambdaconformance.reports.verdict;

/**
 * What judging cost, and what it could not have cost less than.
 *
 * @param judgingMillis from the first clause to the last
 * @param processMillis processor time of the runtimes and all they started; 0 where the machine does not tell
 * @param cores processors of the machine
 * @param longestWaitMillis the longest chain of waits that one clause's script asks for: they cannot overlap
 */
public record Effort(long judgingMillis, long processMillis, int cores, long longestWaitMillis) {

    /**
     * No run of these clauses over these runtimes on this machine is shorter; nor was this one, where a script has ended
     * before its waits.
     */
    public long boundMillis() {
        return Math.min(judgingMillis, Math.max(processMillis / Math.max(1, cores), longestWaitMillis));
    }
}
