namespace AdvancementEngine.Cli.Streams;

/// <summary>Standard output: what was asked for is written in full, or the command says that it was not.</summary>
internal sealed class OutputStream() : WriteOnlyStream(Console.OpenStandardOutput)
{
    protected override void Failed(Exception failure) => throw new OutputException(failure);
}
