using System.Collections.Immutable;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Dated records about one thing.</summary>
/// <param name="Facts">The records in effect.</param>
/// <param name="Otherwise">What is recorded instead, if none of them matches; null if nothing is.</param>
internal readonly record struct RecordedEvents(ImmutableArray<ProgramFact> Facts, string? Otherwise)
{
    /// <summary>Those that satisfy a condition.</summary>
    public RecordedEvents Where(Func<ProgramFact, bool> condition) => this with { Facts = [.. Facts.Where(condition)] };

    /// <summary>The latest must be on or after the earliest day that counts. NotMet if none is left and the records say what there is
    /// instead.</summary>
    public ComparisonResult NoOlderThan(DateOnly earliest)
    {
        var result = Facts.Max(f => f.Source.When).NoOlderThan(earliest);
        return Facts.IsEmpty && Otherwise is not null ? result with { Verdict = Verdict.NotMet, Found = Measure.Of(Otherwise) } : result;
    }
}
