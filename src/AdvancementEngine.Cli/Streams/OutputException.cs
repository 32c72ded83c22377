namespace AdvancementEngine.Cli.Streams;

/// <summary>Standard output that takes no more: closed, or on a full disk.</summary>
internal sealed class OutputException(Exception inner) : Exception(Say(inner), inner)
{
    private static string Say(Exception inner) =>
        $"standard output: found a stream that {(inner is IOException ? $"takes no more ({inner.Message})" : "is closed")}; needed: an open one with room behind it; "
        + "what was to be shown is incomplete, what was written to files is kept: open it, or free space, and run again";
}
