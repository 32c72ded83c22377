namespace AdvancementEngine.Cli.Streams;

/// <summary>Standard output: the output is written completely, or the command reports that it was not.</summary>
internal sealed class OutputStream(Func<Stream> open) : WriteOnlyStream(open)
{
    protected override void Failed(Exception failure) => throw new OutputException(failure);
}
