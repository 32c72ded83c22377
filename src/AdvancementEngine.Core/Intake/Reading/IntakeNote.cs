using System.Globalization;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake.Reading;

/// <summary>How a text was matched to a code, or what was not given and is unknown for it. A doubtful text was not taken.</summary>
/// <param name="Field">Column or path of the text.</param>
/// <param name="Match">What it was taken for, and what else it may mean.</param>
/// <param name="Unknown">What is not given, and what follows from it; null where the note is about the match.</param>
public sealed record IntakeNote(string Field, NameMatch Match, string? Unknown = null)
{
    /// <summary>A note that something is not given: the rest is used.</summary>
    /// <param name="field">Column or path.</param>
    /// <param name="text">The item it belongs to, as written.</param>
    /// <param name="unknown">What is not given, and what follows from it.</param>
    public static IntakeNote NotGiven(string field, string text, string unknown) => new(field, new(text, null, []), unknown);

    /// <summary>The note on one line.</summary>
    public override string ToString()
    {
        string Show(MatchCandidate c) =>
            string.Create(CultureInfo.InvariantCulture, $"{c.Code} {c.Name} ({c.Method.Code()}, {c.Score:0.00})");
        var text = InputText.Quote(Match.Text);
        if (Unknown is not null)
            return $"{Field}: {text} {Unknown}";
        if (Match.Taken is { } taken)
            return $"{Field}: {text} taken for {Show(taken)}";
        return Match.IsDoubtful
            ? $"{Field}: {text} is doubtful and was not taken; it may mean {string.Join(", or ", Match.Candidates.Select(Show))}; "
                + $"write the code that is meant"
            : $"{Field}: {text} matches nothing in the catalog and was not taken; write a code, or leave it out";
    }
}
