using System.Collections.Immutable;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Dated records of one thing.</summary>
/// <param name="Facts">The records that hold.</param>
/// <param name="Otherwise">What is recorded in place of a record that is looked for and not among them; null where nothing is.</param>
internal readonly record struct RecordedEvents(ImmutableArray<ProgramFact> Facts, string? Otherwise)
{
    /// <summary>Those that satisfy a condition.</summary>
    public RecordedEvents Where(Func<ProgramFact, bool> condition) => this with { Facts = [.. Facts.Where(condition)] };

    /// <summary>The latest is on or after the earliest day that counts. NotMet where none is left and the records say what there is
    /// instead.</summary>
    public ComparisonResult NoOlderThan(DateOnly earliest)
    {
        var result = Facts.Max(f => f.Source.When).NoOlderThan(earliest);
        return Facts.IsEmpty && Otherwise is not null ? result with { Verdict = Verdict.NotMet, Found = Measure.Of(Otherwise) } : result;
    }
}
