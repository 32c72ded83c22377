using System.Globalization;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>What is wrong with a cell; file and row are the reader's to add.</summary>
public sealed record CellProblem(string Column, string Found, string Needed, string Remedy);

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

/// <summary>A row as read: a participant, or what is wrong with it.</summary>
/// <param name="Participant">Null when a cell has a problem.</param>
/// <param name="Id">The id as written, also of a row with problems.</param>
/// <param name="Marked">Empty, <c>made-up</c> or <c>simulated</c>.</param>
/// <param name="Problems">What is wrong; empty for a good row.</param>
/// <param name="Notes">Every text that had to be matched, taken or not.</param>
public sealed record ParsedParticipant(Participant? Participant, string Id, string Marked, IReadOnlyList<CellProblem> Problems, IReadOnlyList<IntakeNote> Notes);
