namespace Conformance;

/// <summary>The failure that a clause asked for.</summary>
internal sealed class ConformanceError(string? message, Exception? cause = null) : Exception(message, cause);

/// <summary>The event names an operation that this function does not have.</summary>
internal sealed class UnknownOperation(string operation) : Exception(operation);
