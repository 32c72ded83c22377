using System.Collections.Immutable;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Service.Contract;

/// <summary>A request as the engine understands it.</summary>
/// <param name="Participant">Facts, codes resolved.</param>
/// <param name="Program">The training program, or null.</param>
/// <param name="AsOf">The day the facts are taken as of.</param>
/// <param name="Options">The request's options.</param>
/// <param name="Notes">How texts were matched; doubtful ones were not taken.</param>
internal sealed record RankInput(Participant Participant, TrainingProgram? Program, DateOnly AsOf, RankOptions Options, ImmutableArray<IntakeNote> Notes)
{
    /// <summary>The notes as messages: what was taken, or everything a doubtful text may mean.</summary>
    public IEnumerable<Wire.V1.Match> Matches() => Notes.SelectMany(note =>
    {
        if (note.Match.Taken is { } taken) return [Of(note, taken.Code, taken.Method, taken.Score, true)];
        if (note.Match.Candidates.IsEmpty) return [Of(note, string.Empty, note.Match.Method, 0, false)];
        return note.Match.Candidates.Select(c => Of(note, c.Code, c.Method, c.Score, false));
    });

    private static Wire.V1.Match Of(IntakeNote note, string code, Catalog.Matching.MatchMethod method, float score, bool taken) =>
        new() { Field = note.Field, Text = note.Match.Text, Code = code, Method = Catalog.Matching.MatchMethods.Code(method), Score = score, Taken = taken };
}
