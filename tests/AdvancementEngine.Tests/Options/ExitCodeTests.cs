using System.Globalization;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Tests.Options;

/// <summary>One table of exit codes, for both programs and the docs.</summary>
public sealed class ExitCodeTests
{
    [Fact]
    public void Table_Docs_HaveTheSameRowsInTheSameOrder()
    {
        var rows = File.ReadLines(Repository.PathOf("docs", "exit-codes.md"))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1);
        Assert.Equal(ExitCodes.Table.Select(c => string.Create(CultureInfo.InvariantCulture, $"| {c.Code} | {c.Meaning} |")), rows);
    }

    [Fact]
    public void Table_Codes_AscendAndThoseOfTheServiceAreNamedInTheDocs()
    {
        Assert.Equal(ExitCodes.Table.Select(c => c.Code).Order().Distinct(), ExitCodes.Table.Select(c => c.Code));
        var own = ExitCodes.Table.Where(c => c.OfService).Select(c => c.Code).ToArray();
        var listed = $"{string.Join(", ", own[..^1])} and {own[^1]}";
        Assert.Contains(
            $"The service uses exit codes {listed}",
            File.ReadAllText(Repository.PathOf("docs", "exit-codes.md")),
            StringComparison.Ordinal
        );
    }
}
