namespace Conformance;

/// <summary>Two pairs of SnapStart hooks, H1 registered before H2.</summary>
internal static class Snapshot
{
    private static readonly string[] Mode =
        (Environment.GetEnvironmentVariable("CONFORMANCE_SNAP") ?? "").Split(':', 2);

    internal static void RegisterHooks()
    {
        foreach (var name in new[] { "H1", "H2" })
        {
            Amazon.Lambda.Core.SnapshotRestore.RegisterBeforeSnapshot(() => BeforeAsync(name));
            Amazon.Lambda.Core.SnapshotRestore.RegisterAfterRestore(() => AfterAsync(name));
        }
    }

    private static async ValueTask BeforeAsync(string name)
    {
        if (name == "H1" && Mode[0] == "sleep-before")
        {
            await Task.Delay(int.Parse(Mode[1]));
        }
        Terminal.Out.WriteLine($"CONFORMANCE before {name}");
        if (name == "H1" && Mode[0] == "throw-before")
        {
            throw new ConformanceError("before hook failed");
        }
    }

    private static async ValueTask AfterAsync(string name)
    {
        if (name == "H1" && Mode[0] == "sleep-after")
        {
            await Task.Delay(int.Parse(Mode[1]));
        }
        Terminal.Out.WriteLine($"CONFORMANCE after {name}");
        if (name == "H1" && Mode[0] == "throw-after")
        {
            throw new ConformanceError("after hook failed");
        }
    }
}
