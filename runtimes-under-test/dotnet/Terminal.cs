namespace Conformance;

/// <summary>Plain printing: the client turns what goes through Console into log records of its own format.</summary>
internal static class Terminal
{
    internal static readonly TextWriter Out = Writer(Console.OpenStandardOutput());
    internal static readonly TextWriter Error = Writer(Console.OpenStandardError());

    private static TextWriter Writer(Stream stream) =>
        TextWriter.Synchronized(new StreamWriter(stream) { AutoFlush = true });
}
