using System.Text.Json;
using Amazon.Lambda.Core;

namespace Conformance;

/// <summary>The conformance function: the event says what to do. The contract is in ../README.md.</summary>
internal static class Function
{
    internal static readonly string Instance = Guid.NewGuid().ToString();

    // Depth is what the client passes on, not what this parser allows by default.
    internal static readonly JsonDocumentOptions Reading = new() { MaxDepth = 10_000 };
    private static readonly JsonSerializerOptions Writing = new() { MaxDepth = 10_000 };

    private static int calls;

    // Streams rather than typed values, so that scalars and raw bytes pass and no number is changed on the way.
    internal static async Task<Stream> MainAsync(Stream input, ILambdaContext context)
    {
        var call = Interlocked.Increment(ref calls);
        using var document = await JsonDocument.ParseAsync(input, Reading);
        var given = document.RootElement;
        var result = OperationOf(given) is { } operation ? await RunAsync(operation, given, context, call) : given;
        return new MemoryStream(result as byte[] ?? JsonSerializer.SerializeToUtf8Bytes(result, Writing));
    }

    private static string? OperationOf(JsonElement given) =>
        given.ValueKind == JsonValueKind.Object
        && given.TryGetProperty("op", out var operation)
        && operation.ValueKind == JsonValueKind.String
            ? operation.GetString()
            : null;

    private static async Task<object?> RunAsync(string operation, JsonElement given, ILambdaContext context, int call) =>
        operation switch
        {
            "echo" => given.GetProperty("value"),
            "length" => Operations.Length(given),
            "ctx" => await Operations.ContextAsync(given, context),
            "env" => Operations.Variables(given),
            "error" => await Operations.ErrorAsync(given),
            "sleep" => await Operations.SleepAsync(given),
            "count" => new { n = call, instance = Instance, pid = Environment.ProcessId },
            "size" => new string('x', given.GetProperty("bytes").GetInt32() - 2),
            "log" => Operations.Log(given),
            "exit" => Operations.Exit(given),
            "none" => null,
            "raw" => given.GetProperty("base64").GetBytesFromBase64(),
            "logger" => Operations.Logger(given, context),
            "recurse" => Operations.Recurse(1),
            "alloc" => Operations.Allocate(),
            "background" => Operations.Background(given),
            "never" => await Operations.NeverAsync(),
            "disturb" => Operations.Disturb(),
            _ => throw new UnknownOperation(operation),
        };
}
