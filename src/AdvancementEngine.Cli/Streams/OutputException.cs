namespace AdvancementEngine.Cli.Streams;

/// <summary>Standard output cannot be written: it is closed, or its disk is full.</summary>
internal sealed class OutputException(Exception inner) : Exception(Say(inner), inner)
{
    private static string Say(Exception inner) =>
        $"standard output: found a stream that {(inner is IOException ? $"cannot be written to ({inner.Message})" : "is closed")}; needed: "
        + $"an open stream with enough space; "
        + "the printed output is incomplete, but all files were written: open the stream or free up space, and run the command again";
}
