using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Tests.Advice;

/// <summary>What somebody wrote down before any run: the answers accepted for a made-up person, and those never to be given.</summary>
internal sealed record ExpectedAnswers(string Participant, string Kind, IReadOnlyList<string> Accept)
{
    public const string Occupation = "occupation";
    public const string Credential = "credential";
    public const string Step = "step";
    public const string NeverOccupation = "never-occupation";
    public const string NeverCredential = "never-credential";

    /// <summary>Accepted where nothing is listed.</summary>
    public const string None = "none";

    private static readonly string[] s_kinds = [Occupation, Credential, Step, NeverOccupation, NeverCredential];

    /// <summary>Reads <c>participant,kind,accept</c>; a name that the catalog does not have is refused, so that no answer is missed by a
    /// slip of the pen.</summary>
    public static IReadOnlyList<ExpectedAnswers> Read(string path, CareerCatalog catalog)
    {
        var lines = File.ReadAllLines(path);
        Assert.Equal("participant,kind,accept", lines[0]);
        var answers = new List<ExpectedAnswers>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            var cells = lines[i].Split(',');
            Assert.True(
                cells.Length == 3 && s_kinds.Contains(cells[1], StringComparer.Ordinal),
                $"{path}:{i + 1}: '{lines[i]}'; needed: participant, one of {string.Join(" | ", s_kinds)}, codes apart by ';'"
            );
            var accept = cells[2].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            Assert.All(
                accept,
                code => Assert.True(IsKnown(cells[1], code, catalog), $"{path}:{i + 1}: '{code}' is no {cells[1]}; correct it")
            );
            answers.Add(new(cells[0], cells[1], accept));
        }

        return answers;
    }

    /// <summary>The word of the lists for a kind of step.</summary>
    public static string Word(NextStepKind kind) =>
        kind switch
        {
            NextStepKind.Satisfy => "requirement",
            NextStepKind.Support => "support",
            NextStepKind.Apply => "apply",
            NextStepKind.Earn => "credential",
            NextStepKind.Learn => "technology",
            NextStepKind.Experience => "hands-on",
            NextStepKind.Study => "education",
            NextStepKind.Stay => "time",
            NextStepKind.Review => "review",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static bool IsKnown(string kind, string code, CareerCatalog catalog) =>
        code == None
        || kind switch
        {
            Occupation or NeverOccupation => catalog.FindOccupation(code) is not null,
            Credential or NeverCredential => catalog.FindCredential(code) is not null,
            _ => code == "clarify" || Enum.GetValues<NextStepKind>().Any(k => Word(k) == code),
        };
}
