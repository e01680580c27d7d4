namespace Conformance;

/// <summary>What the function does before its first event, as CONFORMANCE_INIT says.</summary>
internal static class Initialization
{
    /// <summary>The client reports what is thrown in here as a failure of initialization.</summary>
    internal static async Task<bool> RunAsync()
    {
        var mode = (Environment.GetEnvironmentVariable("CONFORMANCE_INIT") ?? "ok").Split(':', 2);
        switch (mode[0])
        {
            case "log":
                Terminal.Out.WriteLine($"CONFORMANCE init {Function.Instance}");
                break;
            case "throw":
                throw new ConformanceError(
                    Environment.GetEnvironmentVariable("CONFORMANCE_INIT_MESSAGE") ?? "init failed");
            case "sleep":
                await Task.Delay(int.Parse(mode[1]));
                break;
            case "exit":
                Environment.Exit(int.Parse(mode[1]));
                break;
        }
        return true;
    }
}
