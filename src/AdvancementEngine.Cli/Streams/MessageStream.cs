namespace AdvancementEngine.Cli.Streams;

/// <summary>Standard error: a message that cannot be written is dropped, and the exit code does not change.</summary>
internal sealed class MessageStream() : WriteOnlyStream(Console.OpenStandardError)
{
    protected override void Failed(Exception failure) { }
}
