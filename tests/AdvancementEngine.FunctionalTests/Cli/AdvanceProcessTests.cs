namespace AdvancementEngine.FunctionalTests.Cli;

/// <summary>A process and a run inside the tests say the same: exit code, output, messages.</summary>
public sealed class AdvanceProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, "rank")]
    [InlineData(0, "rank", "--format", "json")]
    [InlineData(0, "plan", "--help")]
    [InlineData(2, "rnak")]
    [InlineData(3, "rank", "--cohort", "no-such-folder")]
    [InlineData(3, "models", "list", "--root", "no-such-folder")]
    [InlineData(4, "rank", "--cohort", "COHORT", "--as-of", "2026-10-01")]
    [InlineData(5, "verify", "ALTERED")]
    public void Run_AsAProcessAndInside_SaysTheSame(int code, params string[] arguments)
    {
        var cohort = _folder.File("participants.csv", "participant,marked\nM-01,made-up\n,made-up\n");
        var ranked = Advance.Run("rank", "--format", "json", "--participant", "P-001", "--top", "1").Output;
        var altered = _folder.File("altered.jsonl", ranked.Replace("\"rank\":1,", "\"rank\":2,", StringComparison.Ordinal));
        arguments =
        [
            .. arguments.Select(a =>
                a switch
                {
                    "COHORT" => cohort,
                    "ALTERED" => altered,
                    _ => a,
                }
            ),
        ];
        var inside = Advance.Run(arguments);
        Assert.Equal(code, inside.ExitCode);
        Assert.Equal(AdvanceProcess.Run(arguments), inside);
    }
}
