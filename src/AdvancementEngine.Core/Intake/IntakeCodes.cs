using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Occupations in texts: codes of any edition, titles.</summary>
internal static class IntakeCodes
{
    /// <summary>The occupation of a job held, which may lie outside the catalog.</summary>
    public static string? Job(this IntakeReader read, string field, CareerCatalog catalog, IntakeMatchers matchers, string text) =>
        string.Equals(text, WorkSpell.OtherOccupation, StringComparison.OrdinalIgnoreCase)
            ? WorkSpell.OtherOccupation
            : read.Occupation(field, catalog, matchers, text, isJob: true);

    public static string? Occupation(
        this IntakeReader read,
        string field,
        CareerCatalog catalog,
        IntakeMatchers matchers,
        string text,
        bool isJob = false
    )
    {
        if (matchers.Occupations.Code(text) is { } code)
            return code;
        if (catalog.Soc.Read(text) is not { } reading)
            return read.Title(field, matchers, text, isJob);
        if (text.Length == 7 && reading.Only is { } plain && plain.StartsWith(text, StringComparison.Ordinal))
            return plain;
        if (reading.Occupations.IsEmpty)
        {
            read.Problem(field, InputText.Quote(text), "an occupation of the catalog", reading.Remedy(WorkSpell.OtherOccupation));
            return null;
        }

        var candidates = reading
            .Occupations.Select(o => new MatchCandidate(o, catalog.FindOccupation(o)!.Title, text, MatchMethod.Code, 1))
            .ToImmutableArray();
        read.Notes.Add(new(field, new(text, reading.Only is null ? null : candidates[0], candidates)));
        return reading.Only;
    }

    private static string? Title(this IntakeReader read, string field, IntakeMatchers matchers, string text, bool isJob)
    {
        if (read.IsTooLong(field, text) || read.IsProtected(field, text) || !read.MayMatch(field, text))
            return null;
        var match = isJob ? matchers.Jobs.MatchJob(text) : matchers.Jobs.Match(text);
        if (!isJob && match.Taken is { Code: WorkSpell.OtherOccupation } outside)
        {
            read.Notes.Add(IntakeNote.NotGiven(field, text, $"is {outside.Name}, and was not taken"));
            return null;
        }

        read.Notes.Add(new(field, match));
        return match.Taken?.Code;
    }
}
