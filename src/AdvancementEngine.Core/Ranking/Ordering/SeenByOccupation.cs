using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>Looks up how many people were seen going into an occupation. Shared by threads.</summary>
internal sealed class SeenByOccupation
{
    private readonly SeenCode?[] _codes;
    private readonly Dictionary<string, SeenCode> _byOccupation;
    private readonly Dictionary<(string From, string To), int> _moves;

    private SeenByOccupation(Bundle bundle, SeenMoves seen)
    {
        // An occupation under several codes is represented by the one most people were observed in.
        _byOccupation = seen
            .Codes.SelectMany(c => c.Occupations.Select(o => (Occupation: o, Code: c)))
            .GroupBy(c => c.Occupation, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.OrderByDescending(c => c.Code.Into ?? 0).ThenBy(c => c.Code.Code, StringComparer.Ordinal).First().Code,
                StringComparer.Ordinal
            );
        _codes = [.. bundle.Catalog.Occupations.Select(o => _byOccupation.GetValueOrDefault(o.Code))];
        _moves = seen.Moves.ToDictionary(m => (m.From, m.To), m => m.People);
    }

    /// <summary>Null where the model was not trained on careers.</summary>
    public static SeenByOccupation? Of(Bundle bundle) => bundle.Model.Manifest.Seen is { } seen ? new SeenByOccupation(bundle, seen) : null;

    /// <summary>What was observed of an occupation.</summary>
    /// <param name="occupation">Dense index.</param>
    /// <param name="work">The participant's work, in order of start.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the occupation has no code.</returns>
    public SeenPeople? Of(int occupation, ReadOnlySpan<WorkSpell> work, DateOnly asOf)
    {
        if (_codes[occupation] is not { } code)
            return null;
        int? from = null;
        for (var i = work.Length - 1; i >= 0; i--)
        {
            if (work[i].Start > asOf || !work[i].IsPresent(asOf))
                continue;
            if (_byOccupation.TryGetValue(work[i].Occupation, out var here) && _moves.TryGetValue((here.Code, code.Code), out var people))
                from = people;
            break;
        }

        return new SeenPeople(code.Title, code.Occupations.Length, code.Into, from);
    }
}
