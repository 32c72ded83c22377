using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>The ladder steps of a catalog, indexed by dense occupation index.</summary>
public sealed class Ladder
{
    private readonly ImmutableArray<LadderStep>[] _from;
    private readonly ImmutableArray<LadderStep>[] _to;
    private readonly FrozenDictionary<(int From, int To), LadderStep> _steps;

    internal Ladder(ImmutableArray<LadderStep> steps, int occupations, Func<string, int> index)
    {
        Steps = steps;
        _from = [.. Enumerable.Range(0, occupations).Select(_ => ImmutableArray<LadderStep>.Empty)];
        _to = [.. Enumerable.Range(0, occupations).Select(_ => ImmutableArray<LadderStep>.Empty)];
        foreach (var group in steps.GroupBy(s => index(s.From)))
            _from[group.Key] = [.. group];
        foreach (var group in steps.GroupBy(s => index(s.To)))
            _to[group.Key] = [.. group];
        _steps = steps.ToFrozenDictionary(s => (index(s.From), index(s.To)));
    }

    /// <summary>All steps, ordinal by origin, then target; one for each pair.</summary>
    public ImmutableArray<LadderStep> Steps { get; }

    /// <summary>Steps out of an occupation, ordinal by target.</summary>
    /// <param name="occupation">Dense occupation index.</param>
    public ImmutableArray<LadderStep> From(int occupation) => _from[occupation];

    /// <summary>Steps into an occupation, ordinal by origin.</summary>
    /// <param name="occupation">Dense occupation index.</param>
    public ImmutableArray<LadderStep> To(int occupation) => _to[occupation];

    /// <summary>The step between two occupations, or null; both are dense indices.</summary>
    public LadderStep? Find(int from, int to) => _steps.GetValueOrDefault((from, to));
}
