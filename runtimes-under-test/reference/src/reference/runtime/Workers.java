package reference.runtime;

/** Managed Instances: as many events at a time as Lambda says, each worker with a connection of its own. */
final class Workers {

    private static final int MOST_FAILURES = 20;
    private static final long PAUSE_MS = 250;

    private Workers() {}

    /** Whether this environment takes several events at a time. */
    static boolean areWanted() {
        return "lambda-managed-instances".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"));
    }

    /** Returns when none of the workers is left. */
    static void serve(Invoker invoker) throws EnvironmentOver, InterruptedException {
        Thread[] workers = new Thread[number()];
        for (int i = 0; i < workers.length; i++) {
            RuntimeApi api = RuntimeApi.fromEnvironment();
            workers[i] = new Thread(() -> work(api, invoker), "worker-" + i);
            workers[i].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private static int number() throws EnvironmentOver {
        String limit = System.getenv("AWS_LAMBDA_MAX_CONCURRENCY");
        try {
            if (Integer.parseInt(String.valueOf(limit)) > 0) {
                return Integer.parseInt(limit);
            }
        } catch (NumberFormatException unusable) {
            // As one that is not above zero.
        }
        throw new EnvironmentOver("AWS_LAMBDA_MAX_CONCURRENCY must be a number above zero, but is " + limit);
    }

    /** What ends the only worker of another environment ends nothing here: others may be in the middle of their events. */
    private static void work(RuntimeApi api, Invoker invoker) {
        int failures = 0;
        while (failures < MOST_FAILURES) {
            try {
                Invocation invocation = api.next();
                failures = 0;
                invoker.invoke(invocation, api);
            } catch (EnvironmentOver trouble) {
                failures++;
                System.err.println("A worker goes on although " + trouble.getMessage());
                RuntimeApi.sleep(PAUSE_MS);
            }
            System.out.flush();
            // A handler may leave its thread interrupted; the next event must not notice.
            Thread.interrupted();
        }
    }
}
