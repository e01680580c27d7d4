/** The conformance function for AWS's Java client: the small handlers by which clauses ask the runtime to do things. */
package conformance;
