package conformance;

/** What the function does while it is loaded, as {@code CONFORMANCE_INIT} says. */
final class Initialization {

    private Initialization() {}

    static void run(String mode, String instance) {
        String[] parts = (mode == null ? "ok" : mode).split(":", 2);
        switch (parts[0]) {
            case "log" -> System.out.println("CONFORMANCE init " + instance);
            case "throw" -> throw new ConformanceError(message());
            case "sleep" -> sleep(Long.parseLong(parts[1]));
            case "exit" -> System.exit(Integer.parseInt(parts[1]));
            default -> {}
        }
    }

    private static String message() {
        String message = System.getenv("CONFORMANCE_INIT_MESSAGE");
        return message == null ? "init failed" : message;
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
