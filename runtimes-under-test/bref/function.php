<?php

// The conformance function: the event says what to do. The contract is in ../README.md.

declare(strict_types=1);

namespace {
    class ConformanceError extends Exception
    {
    }

    class UnknownOperation extends Exception
    {
    }
}

namespace Conformance {
    use Bref\Context\Context;
    use ConformanceError;
    use DateTimeImmutable;
    use Error;
    use Exception;
    use RuntimeException;
    use Throwable;
    use UnknownOperation;

    const OPERATIONS = ['echo', 'length', 'ctx', 'env', 'error', 'sleep', 'count', 'size', 'log', 'exit', 'none',
        'unserializable', 'throwraw', 'recurse', 'alloc', 'never', 'disturb'];

    function instance(): string
    {
        static $instance = null;
        return $instance ??= bin2hex(random_bytes(16));
    }

    function initialize(): void
    {
        [$mode, $argument] = explode(':', getenv('CONFORMANCE_INIT') ?: 'ok', 2) + [1 => '0'];
        switch ($mode) {
            case 'log':
                echo 'CONFORMANCE init ' . instance() . "\n";
                break;
            case 'throw':
                $message = getenv('CONFORMANCE_INIT_MESSAGE');
                throw new ConformanceError($message === false ? 'init failed' : $message);
            case 'sleep':
                pause((int) $argument);
                break;
            case 'exit':
                exit((int) $argument);
        }
    }

    function main(mixed $event, Context $context): mixed
    {
        calls(1);
        $operation = is_array($event) ? ($event['op'] ?? null) : null;
        if (! is_string($operation)) {
            return $event;
        }
        if (! in_array($operation, OPERATIONS, true)) {
            throw new UnknownOperation($operation);
        }
        return (__NAMESPACE__ . "\\op_$operation")($event, $context);
    }

    function calls(int $more = 0): int
    {
        static $calls = 0;
        return $calls += $more;
    }

    function pause(int $millis): void
    {
        usleep($millis * 1000);
    }

    function variable(string $name): ?string
    {
        $value = getenv($name);
        return $value === false ? null : $value;
    }

    function errorNamed(?string $type, string $message, ?Throwable $cause): Throwable
    {
        $type ??= ConformanceError::class;
        if (! class_exists($type)) {
            // The name of a class is all that Bref tells of a failure's type.
            if (! preg_match('/^[A-Za-z_]\w*$/', $type)) {
                $type = ConformanceError::class;
            } else {
                eval("class $type extends Exception {}");
            }
        }
        return new $type($message, 0, $cause);
    }

    function op_echo(array $event): mixed
    {
        return $event['value'];
    }

    function op_length(array $event): array
    {
        $sum = 0;
        foreach (count_chars($event['value'], 1) as $byte => $count) {
            $sum += $byte * $count;
        }
        return ['bytes' => strlen($event['value']), 'sum' => $sum % 65536];
    }

    // The context has no more than four members; for the rest Bref refers to Lambda's variables.
    function op_ctx(array $event, Context $context): array
    {
        $remaining = $context->getRemainingTimeInMillis();
        pause($event['sleepMs'] ?? 0);
        return [
            'requestId' => $context->getAwsRequestId(),
            'functionArn' => $context->getInvokedFunctionArn(),
            'remainingMs' => $remaining,
            'remainingMsAfter' => $context->getRemainingTimeInMillis(),
            'traceId' => variable('_X_AMZN_TRACE_ID'),
            'clientContext' => null,
            'identity' => null,
            'tenantId' => null,
            'functionName' => variable('AWS_LAMBDA_FUNCTION_NAME'),
            'functionVersion' => variable('AWS_LAMBDA_FUNCTION_VERSION'),
            'memoryLimitMb' => variable('AWS_LAMBDA_FUNCTION_MEMORY_SIZE'),
            'logGroup' => variable('AWS_LAMBDA_LOG_GROUP_NAME'),
            'logStream' => variable('AWS_LAMBDA_LOG_STREAM_NAME'),
        ];
    }

    function op_env(array $event): array
    {
        foreach ($event['set'] ?? [] as $name => $value) {
            putenv("$name=$value");
        }
        $names = $event['names'] === ['*'] ? array_keys(getenv()) : $event['names'];
        return [
            'env' => (object) array_combine($names, array_map(variable(...), $names)),
            'cwd' => getcwd(),
            'pid' => getmypid(),
            'utcOffsetMinutes' => intdiv((new DateTimeImmutable)->getOffset(), 60),
        ];
    }

    function op_error(array $event): never
    {
        $cause = ($event['cause'] ?? false) ? new RuntimeException('the cause') : null;
        throw errorNamed($event['type'] ?? null, $event['message'] ?? '', $cause);
    }

    function op_sleep(array $event): mixed
    {
        pause($event['ms']);
        return $event['value'] ?? null;
    }

    function op_count(): array
    {
        return ['n' => calls(), 'instance' => instance(), 'pid' => getmypid()];
    }

    function op_size(array $event): string
    {
        return str_repeat('x', $event['bytes'] - 2);
    }

    function op_log(array $event): array
    {
        for ($index = 0; $index < $event['count']; $index++) {
            $line = str_replace('%d', (string) $index, $event['text']) . "\n";
            if ($event['stream'] === 'stderr') {
                fwrite(STDERR, $line);
            } else {
                echo $line;
            }
        }
        return ['written' => $event['count']];
    }

    function op_exit(array $event): never
    {
        if (isset($event['log'])) {
            echo $event['log'] . "\n";
        }
        if (isset($event['signal'])) {
            posix_kill(getmypid(), $event['signal']);
        }
        exit($event['code'] ?? 0);
    }

    function op_none(): void
    {
    }

    function op_unserializable(): float
    {
        return NAN;
    }

    function op_throwraw(): never
    {
        throw new Error('text');
    }

    function op_recurse(): int
    {
        return 1 + op_recurse();
    }

    function op_alloc(): never
    {
        for ($kept = [];;) {
            $kept[] = str_repeat("\1", 16 << 20);
        }
    }

    function op_never(): never
    {
        while (true) {
            sleep(3600);
        }
    }

    function op_disturb(): array
    {
        chdir('/');
        umask(0777);
        setlocale(LC_ALL, 'C');
        foreach ([SIGPIPE, SIGCHLD, SIGUSR1] as $signal) {
            pcntl_signal($signal, SIG_IGN);
        }
        return ['disturbed' => true];
    }
}
