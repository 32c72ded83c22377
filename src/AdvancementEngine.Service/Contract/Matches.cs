using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Service.Contract;

/// <summary>Converts intake notes to messages.</summary>
internal static class Matches
{
    /// <summary>The match used, or everything that an ambiguous text may mean.</summary>
    public static IEnumerable<Wire.V1.Match> Of(IntakeNote note)
    {
        if (note.Unknown is not null)
            return [];
        if (note.Match.Taken is { } taken)
            return [Of(note, taken, true)];
        if (note.Match.Candidates.IsEmpty)
            return
            [
                new()
                {
                    Field = note.Field,
                    Text = note.Match.Text,
                    Method = note.Match.Method.Code(),
                },
            ];
        return note.Match.Candidates.Select(c => Of(note, c, false));
    }

    /// <summary>What was not given or not used, as sentences.</summary>
    public static IEnumerable<Wire.V1.Note> Notes(IEnumerable<IntakeNote> notes) =>
        notes.Where(n => n.Match.Taken is null).Select(n => new Wire.V1.Note { Field = n.Field, Sentence = n.ToString() });

    private static Wire.V1.Match Of(IntakeNote note, MatchCandidate candidate, bool taken) =>
        new()
        {
            Field = note.Field,
            Text = note.Match.Text,
            Code = candidate.Code,
            Name = candidate.Name,
            Method = candidate.Method.Code(),
            Score = candidate.Score,
            Taken = taken,
        };
}
