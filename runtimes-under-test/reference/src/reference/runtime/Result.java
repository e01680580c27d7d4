package reference.runtime;

/** What a handler returned, ready to be sent: JSON, or the very bytes it returned. */
record Result(String contentType, byte[] body) {

    static Result of(Object value) throws RuntimeFailure {
        if (value instanceof byte[] bytes) {
            return new Result("application/octet-stream", bytes);
        }
        try {
            return new Result("application/json", JsonWriter.write(value));
        } catch (JsonException unwritable) {
            throw new RuntimeFailure("UnserializableResult", unwritable.getMessage());
        }
    }
}
