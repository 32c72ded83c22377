using System.Globalization;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>How a text in a cell was matched to a code. A doubtful one was not taken.</summary>
/// <param name="Column">Column of the text.</param>
/// <param name="Match">What it was taken for, and what else it may mean.</param>
public sealed record IntakeNote(string Column, NameMatch Match)
{
    /// <summary>The note on one line.</summary>
    public override string ToString()
    {
        string Show(MatchCandidate c) => string.Create(CultureInfo.InvariantCulture, $"{c.Code} {c.Name} ({c.Method.Code()}, {c.Score:0.00})");
        var text = DataProblem.Quote(Match.Text);
        if (Match.Taken is { } taken) return $"{Column}: {text} taken for {Show(taken)}";
        return Match.IsDoubtful
            ? $"{Column}: {text} is doubtful and was not taken; it may mean {string.Join(", or ", Match.Candidates.Select(Show))}; write the code that is meant"
            : $"{Column}: {text} matches nothing in the catalog and was not taken; write a code, or leave it out";
    }
}
