using System.Collections.Immutable;

namespace AdvancementEngine.Pathways;

/// <summary>A path: stages from the person's starting point to a job.</summary>
/// <param name="Stages">Stages in order, one or more.</param>
/// <param name="Costs">Its costs and the pay it ends with.</param>
public sealed record Pathway(ImmutableArray<PathwayStage> Stages, PathwayCosts Costs)
{
    /// <summary>Dense index of the last job.</summary>
    public int End => Stages[^1].To;

    /// <summary>True if both go through the same jobs in the same order.</summary>
    public bool SameJobs(Pathway other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Stages.Select(s => s.To).SequenceEqual(other.Stages.Select(s => s.To));
    }

    /// <summary>Compares two paths by preference, then by jobs, then by credentials earned; 0 only if they are equal.</summary>
    public int CompareTo(Pathway other, PathwayPreference first)
    {
        ArgumentNullException.ThrowIfNull(other);
        var order = Costs.CompareTo(other.Costs, first);
        if (order != 0)
            return order;
        for (var s = 0; s < Math.Min(Stages.Length, other.Stages.Length); s++)
        {
            var (a, b) = (Stages[s], other.Stages[s]);
            if ((order = a.To.CompareTo(b.To)) != 0 || (order = a.From.CompareTo(b.From)) != 0)
                return order;
            if ((order = a.Preparation.Credentials.AsSpan().SequenceCompareTo(b.Preparation.Credentials.AsSpan())) != 0)
                return order;
        }

        return Stages.Length.CompareTo(other.Stages.Length);
    }
}
