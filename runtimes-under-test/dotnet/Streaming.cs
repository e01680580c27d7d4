using System.Net;
using System.Text;
using System.Text.Json;
using Amazon.Lambda.Core;
using Amazon.Lambda.Core.ResponseStreaming;

namespace Conformance;

/// <summary>The handler that streams. The client sets the content type itself and ends every stream itself.</summary>
internal static class Streaming
{
    internal static async Task StreamAsync(Stream input, ILambdaContext context)
    {
        using var document = await JsonDocument.ParseAsync(input, Function.Reading);
        var given = document.RootElement;
        var output = Open(given);
        var sent = 0;
        foreach (var chunk in Chunks(given))
        {
            StopAfter(sent, given);
            await Task.Delay(sent > 0 ? Operations.Number(given, "delayMs") : 0);
            await output.WriteAsync(chunk);
            sent++;
        }
        StopAfter(sent, given);
    }

    private static LambdaResponseStream Open(JsonElement given) =>
        given.TryGetProperty("prelude", out var prelude)
            ? LambdaResponseStreamFactory.CreateHttpStream(Prelude(prelude))
            : LambdaResponseStreamFactory.CreateStream();

    private static HttpResponseStreamPrelude Prelude(JsonElement given)
    {
        var prelude = new HttpResponseStreamPrelude();
        if (given.TryGetProperty("statusCode", out var status))
        {
            prelude.StatusCode = (HttpStatusCode)status.GetInt32();
        }
        if (given.TryGetProperty("headers", out var headers))
        {
            prelude.Headers = headers.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString()!);
        }
        if (given.TryGetProperty("cookies", out var cookies))
        {
            prelude.Cookies = cookies.EnumerateArray().Select(cookie => cookie.GetString()!).ToList();
        }
        return prelude;
    }

    private static IEnumerable<byte[]> Chunks(JsonElement given)
    {
        if (given.TryGetProperty("chunks", out var chunks))
        {
            return chunks.EnumerateArray().Select(Bytes);
        }
        if (!given.TryGetProperty("repeat", out var repeat))
        {
            return [];
        }
        var size = Operations.Number(repeat, "size");
        return Enumerable.Range(0, Operations.Number(repeat, "count")).Select(index => Block(size, (byte)index));
    }

    private static byte[] Bytes(JsonElement chunk) =>
        chunk.TryGetProperty("text", out var text)
            ? Encoding.UTF8.GetBytes(text.GetString()!)
            : chunk.GetProperty("base64").GetBytesFromBase64();

    private static byte[] Block(int size, byte value)
    {
        var block = new byte[size];
        Array.Fill(block, value);
        return block;
    }

    private static void StopAfter(int sent, JsonElement given)
    {
        if (given.TryGetProperty("exitAfter", out var exit) && exit.GetInt32() == sent)
        {
            Environment.Exit(7);
        }
        if (given.TryGetProperty("failAfter", out var fail) && fail.GetInt32() == sent)
        {
            throw new ConformanceError(
                given.TryGetProperty("error", out var error) ? error.GetProperty("message").GetString() : null);
        }
    }
}
