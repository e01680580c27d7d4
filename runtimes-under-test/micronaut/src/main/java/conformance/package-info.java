/** The conformance function: the small handlers by which clauses ask this runtime to do things. */
package conformance;
