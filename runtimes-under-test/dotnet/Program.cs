using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;

namespace Conformance;

/// <summary>Hands one handler to the client, which runs what it is given and never reads _HANDLER.</summary>
internal static class Program
{
    private static async Task Main()
    {
        using var bootstrap = Handler(Environment.GetEnvironmentVariable("_HANDLER"))
            .UseBootstrapHandler(Initialization.RunAsync)
            .Build();
        await bootstrap.RunAsync();
    }

    private static LambdaBootstrapBuilder Handler(string? name)
    {
        Func<Stream, ILambdaContext, Task<Stream>> main = Function.MainAsync;
        Func<Stream, ILambdaContext, Task> stream = Streaming.StreamAsync;
        if (name == "bootstrap.snap")
        {
            Snapshot.RegisterHooks();
        }
        return name == "bootstrap.stream" ? LambdaBootstrapBuilder.Create(stream) : LambdaBootstrapBuilder.Create(main);
    }
}
