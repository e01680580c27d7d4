/**
 * The conformance function: the small handlers by which clauses ask a runtime to do things. What every Java runtime does
 * alike stands here; each adds what its own API says in another way.
 */
package conformance;
