package reference.runtime;

/**
 * A complete answer of the server.
 *
 * @param keepAlive whether the connection may carry another request
 */
record HttpResponse(int status, Headers headers, byte[] body, boolean keepAlive) {}
