using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Amazon.Lambda.Core;

namespace Conformance;

/// <summary>The operations that take more than a line.</summary>
internal static class Operations
{
    internal static object Length(JsonElement given)
    {
        var bytes = Encoding.UTF8.GetBytes(given.GetProperty("value").GetString()!);
        return new { bytes = bytes.Length, sum = bytes.Sum(octet => (long)octet) % 65536 };
    }

    internal static async Task<object?> ContextAsync(JsonElement given, ILambdaContext context)
    {
        var remaining = (long)context.RemainingTime.TotalMilliseconds;
        var trace = TraceId(context);
        await Task.Delay(Number(given, "sleepMs"));
        return new
        {
            requestId = context.AwsRequestId,
            functionArn = context.InvokedFunctionArn,
            remainingMs = remaining,
            remainingMsAfter = (long)context.RemainingTime.TotalMilliseconds,
            traceId = trace,
            clientContext = context.ClientContext?.Custom is { } custom ? new { custom } : null,
            identity = context.Identity?.IdentityId is { } id
                ? new { cognitoIdentityId = id, cognitoIdentityPoolId = context.Identity.IdentityPoolId }
                : null,
            tenantId = string.IsNullOrEmpty(context.TenantId) ? null : context.TenantId,
            functionName = context.FunctionName,
            functionVersion = context.FunctionVersion,
            memoryLimitMb = context.MemoryLimitInMB,
            logGroup = context.LogGroupName,
            logStream = context.LogStreamName,
        };
    }

    // Concurrent invocations share one environment, so there the context is the place for it.
    private static string? TraceId(ILambdaContext context) =>
        Environment.GetEnvironmentVariable("AWS_LAMBDA_MAX_CONCURRENCY") is null
            ? Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID")
            : context.TraceId;

    internal static object Variables(JsonElement given)
    {
        if (given.TryGetProperty("set", out var set))
        {
            foreach (var variable in set.EnumerateObject())
            {
                Environment.SetEnvironmentVariable(variable.Name, variable.Value.GetString());
            }
        }
        return new
        {
            env = Names(given).ToDictionary(name => name, name => Environment.GetEnvironmentVariable(name)),
            cwd = Directory.GetCurrentDirectory(),
            pid = Environment.ProcessId,
            utcOffsetMinutes = (int)TimeZoneInfo.Local.GetUtcOffset(DateTimeOffset.Now).TotalMinutes,
        };
    }

    private static IEnumerable<string> Names(JsonElement given)
    {
        var names = given.GetProperty("names").EnumerateArray().Select(name => name.GetString()!).ToList();
        return names is ["*"] ? Environment.GetEnvironmentVariables().Keys.Cast<string>() : names;
    }

    internal static Task<object?> ErrorAsync(JsonElement given)
    {
        var cause = Flag(given, "cause") ? new InvalidOperationException("the cause") : null;
        var error = new ConformanceError(Text(given, "message"), cause);
        return Flag(given, "async") ? Task.FromException<object?>(error) : throw error;
    }

    internal static async Task<object?> SleepAsync(JsonElement given)
    {
        await Task.Delay(Number(given, "ms"));
        return given.TryGetProperty("value", out var value) ? value : null;
    }

    internal static object Log(JsonElement given)
    {
        var writer = Text(given, "stream") == "stderr" ? Terminal.Error : Terminal.Out;
        var count = Number(given, "count");
        for (var index = 0; index < count; index++)
        {
            writer.WriteLine(Text(given, "text")!.Replace("%d", index.ToString()));
        }
        return new { written = count };
    }

    internal static object? Exit(JsonElement given)
    {
        if (Text(given, "log") is { } line)
        {
            Terminal.Out.WriteLine(line);
        }
        if (given.TryGetProperty("signal", out var signal))
        {
            _ = Kill(Environment.ProcessId, signal.GetInt32());
        }
        Environment.Exit(Number(given, "code"));
        return null;
    }

    internal static object Logger(JsonElement given, ILambdaContext context)
    {
        var level = Text(given, "level")!.ToUpperInvariant() switch
        {
            "TRACE" => LogLevel.Trace,
            "DEBUG" => LogLevel.Debug,
            "WARN" => LogLevel.Warning,
            "ERROR" => LogLevel.Error,
            "FATAL" => LogLevel.Critical,
            _ => LogLevel.Information,
        };
        context.Logger.Log(level, Text(given, "message")!);
        return new { logged = true };
    }

    internal static object Recurse(int depth) => (int)Recurse(depth + 1) + 1;

    internal static object Allocate()
    {
        for (var kept = new List<byte[]>(); ;)
        {
            var bytes = new byte[16 << 20];
            Array.Fill(bytes, (byte)1);
            kept.Add(bytes);
        }
    }

    // A thread and not a task, because the failure of a task that nobody awaits is not seen.
    internal static object Background(JsonElement given)
    {
        var (millis, text, fail) = (Number(given, "ms"), Text(given, "text"), Flag(given, "fail"));
        var work = new Thread(() =>
        {
            Thread.Sleep(millis);
            Terminal.Out.WriteLine($"CONFORMANCE background {text}");
            if (fail)
            {
                throw new ConformanceError(text);
            }
        });
        work.IsBackground = true;
        work.Start();
        return new { started = true };
    }

    internal static async Task<object?> NeverAsync()
    {
        await Task.Delay(Timeout.Infinite);
        return null;
    }

    internal static object Disturb()
    {
        Directory.SetCurrentDirectory("/");
        _ = Umask(511);
        return new { disturbed = true };
    }

    internal static int Number(JsonElement given, string name) =>
        given.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    private static string? Text(JsonElement given, string name) =>
        given.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement given, string name) =>
        given.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);

    [DllImport("libc", EntryPoint = "umask")]
    private static extern uint Umask(uint mask);
}
