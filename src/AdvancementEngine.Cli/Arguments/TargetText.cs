using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Titles;

namespace AdvancementEngine.Cli.Arguments;

/// <summary>The occupation given on the command line by code or title.</summary>
internal static class TargetText
{
    /// <summary>The code of an occupation that IT training leads to.</summary>
    /// <exception cref="DataException">The text is not one. For a title, the message lists the nearest ones; for a code it lists none,
    /// because codes that differ in one digit have nothing in common.</exception>
    public static string Read(string text, CareerCatalog catalog)
    {
        if (catalog.FindOccupation(text) is { UsualOrigin: false } known)
            return known.Code;
        var match = IntakeMatchers.Of(catalog).Occupations.Match(text);
        if (match.Taken is { } taken && catalog.FindOccupation(taken.Code) is { UsualOrigin: false })
            return taken.Code;
        throw new DataException(
            new DataProblem(
                "--to",
                0,
                null,
                DataProblem.Quote(text),
                "the code or title of an occupation that IT training leads to",
                NearestTitles.Hint(catalog, text, match) ?? "choose a code from 'advance rank --format json'"
            )
        );
    }
}
