using System.Runtime.InteropServices;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking;

/// <summary>What a ranking saw over the whole catalog, beyond the places asked for: for counts over many participants, never part of a
/// result. Made once and filled again for each participant; not for use from several threads.</summary>
public sealed class RankSurvey
{
    private readonly List<Block> _blocks = [];
    private readonly List<string> _opening = [];

    /// <summary>Occupations in the whole order: those held, now or before, and usual origins are not in it, but for the goal. 0 where not
    /// enough is known.</summary>
    public int Occupations { get; private set; }

    /// <summary>Those among them in the group <c>next</c>.</summary>
    public int Next { get; private set; }

    /// <summary>Every policy of a group that is not met, for each occupation of the whole order that it keeps out of the group <c>next</c>:
    /// in catalog order, then in book order. A policy stands once for an occupation.</summary>
    public ReadOnlySpan<Block> Blocks => CollectionsMarshal.AsSpan(_blocks);

    /// <summary>Codes of the credentials chosen for the person, shown or not, that would move at least one occupation to a better group,
    /// ordinal; empty where credentials were not asked for.</summary>
    public ReadOnlySpan<string> Opening => CollectionsMarshal.AsSpan(_opening);

    internal void Clear()
    {
        _blocks.Clear();
        _opening.Clear();
        (Occupations, Next) = (0, 0);
    }

    internal void Fill(OccupationOrdering evaluation, IEnumerable<string> opening)
    {
        Clear();
        for (var o = 0; o < evaluation.Groups.Length; o++)
        {
            if (evaluation.Absent[o])
                continue;
            Occupations++;
            if (evaluation.Groups[o] == OpportunityGroup.Next)
                Next++;
            var first = _blocks.Count;
            foreach (ref readonly var finding in evaluation.Findings(o))
            {
                if (finding is not { Verdict: Verdict.NotMet, Effect: EffectKind.Later or EffectKind.Other })
                    continue;
                var block = new Block(evaluation.Candidate(o).Code, finding.Policy);
                if (_blocks.Count == first || _blocks[^1] != block)
                    _blocks.Add(block);
            }
        }

        _opening.AddRange(opening);
        _opening.Sort(StringComparer.Ordinal);
    }

    /// <summary>A policy that stands in the way of an occupation.</summary>
    /// <param name="Occupation">O*NET-SOC code.</param>
    /// <param name="Policy">The policy.</param>
    public readonly record struct Block(string Occupation, PolicyInfo Policy);
}
