using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Recommendations;

namespace AdvancementEngine.Cli.Output;

/// <summary>Lines of a person's page about how their record was read.</summary>
internal static class ReadLines
{
    /// <summary>Names that were matched by single words, and names that were not matched; with <paramref name="all"/>, every
    /// match. The one person for all computers is asked about servers unless the <paramref name="standing"/> counts them.</summary>
    public static IEnumerable<string> Of(IEnumerable<IntakeNote> notes, bool all, PersonStanding? standing = null)
    {
        var lost = new List<string>();
        foreach (var note in notes)
        {
            if (all && note.Match.Taken is not null)
                yield return "read as: " + note;
            else if (note is { Match.Taken: { Method: MatchMethod.Words } taken, Unknown: null } && !IsSame(note.Match.Text, taken.Name))
                yield return $"We read \"{note.Match.Text}\" as {taken.Name}."
                    + (
                        note.Field == "work"
                        && !(standing?.Level >= OccupationLevel.Middle)
                        && GeneralistWords.IsTitle(note.Match.Text)
                            ? " Do you also run servers, networks or accounts there? Tell your navigator: then more jobs are open to you."
                            : string.Empty
                    );
            else if (note is { Match.Taken: null, Unknown: null } && note.Field is not ("goal_occupation" or "work"))
                lost.Add($"\"{note.Match.Text}\"");
        }

        if (lost.Count > 0)
            yield return "We could not read: " + string.Join(", ", lost) + ".";
    }

    // The name matches the text as written, so there is nothing to report.
    private static bool IsSame(string written, string name) =>
        Letters(written).SequenceEqual(Letters(name));

    private static IEnumerable<char> Letters(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant);

    /// <summary>The goal and the current job in the person's own words, each only if it was not recognized, and the parts of the
    /// goal.</summary>
    public static SaidWords Said(Participant person, DateOnly asOf) =>
        new(
            person.Goals is { TargetOccupation: null, Unread: { } goal } ? goal.Text : null,
            person.UnreadWork.LastOrDefault(w => w.IsPresent(asOf))?.Text,
            person.Goals.Parts
        )
        {
            Named = person.Goals is { TargetOccupation: not null, Stated: { Length: > 0 } stated } ? stated : null,
        };
}
