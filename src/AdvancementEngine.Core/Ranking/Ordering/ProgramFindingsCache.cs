using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>Program findings worked out once per program and as-of date. A program that is no longer referenced is dropped.</summary>
internal sealed class ProgramFindingsCache(Bundle bundle)
{
    private readonly ConditionalWeakTable<TrainingProgram, ConcurrentDictionary<DateOnly, ProgramOutlook>> _programs = [];
    private readonly ConcurrentDictionary<DateOnly, ProgramOutlook> _none = new();

    public ProgramOutlook Of(TrainingProgram? program, DateOnly asOf)
    {
        var days = program is null ? _none : _programs.GetOrAdd(program, static _ => new ConcurrentDictionary<DateOnly, ProgramOutlook>());
        if (days.TryGetValue(asOf, out var known))
            return known;
        if (days.Count >= MostDays)
            days.Clear();
        return days.GetOrAdd(asOf, day => Evaluated(program, day));
    }

    private ProgramOutlook Evaluated(TrainingProgram? program, DateOnly asOf)
    {
        var findings = bundle.Policies.EvaluateProgram(program, bundle.Catalog, asOf);
        return new ProgramOutlook(findings, AdjustmentBounds.OfProgram(findings, bundle, RankOptions.Default));
    }

    // A batch has one day and a service a few; a caller that walks through years must not fill the memory.
    private const int MostDays = 64;
}
