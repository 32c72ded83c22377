using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Codes of the catalog in texts. A text that looks like a code and is not known is a problem; one that does not is matched by
/// name.</summary>
internal static partial class IntakeCodes
{
    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)+$")]
    private static partial Regex Slug { get; }

    [GeneratedRegex(@"^[a-z]+:\S+$")]
    private static partial Regex ElementId { get; }

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

    public static string? Credential(this IntakeReader read, string field, IntakeMatchers matchers, string text)
    {
        var code = text.StartsWith(ElementKinds.Credential + ":", StringComparison.Ordinal)
            ? text[(ElementKinds.Credential.Length + 1)..]
            : text;
        if (matchers.Credentials.Code(code) is { } known)
            return known;
        if (read.IsProtected(field, code) || (code.Length <= IntakeReader.MaxTextLength && !read.MayMatch(field, code)))
            return null;
        if (code.Length > IntakeReader.MaxTextLength || CredentialWithin.Find(matchers.Credentials, code) is not { } within)
            return read.Match(field, matchers.Credentials, code, "credential", Slug.IsMatch, isCounted: true);
        read.Notes.Add(new(field, within));
        return within.Taken?.Code;
    }

    public static string? Element(this IntakeReader read, string field, IntakeMatchers matchers, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || IntakeMatchers.IsEvidenced(text[..colon]))
            return read.Match(field, matchers.Elements, text, "element", ElementId.IsMatch);
        read.Problem(
            field,
            InputText.Quote(text),
            "a skill, knowledge area, technology or credential",
            "record work, education and activities in their own columns, with their dates"
        );
        return null;
    }
}
