using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Ranking;

/// <summary>Program findings worked out once per program and as-of date. A program that nobody holds any more is forgotten.</summary>
internal sealed class ProgramFindingsCache(Bundle bundle)
{
    private readonly ConditionalWeakTable<TrainingProgram, ConcurrentDictionary<DateOnly, ProgramFindings>> _programs = [];
    private readonly ConcurrentDictionary<DateOnly, ProgramFindings> _none = new();

    public ProgramFindings Of(TrainingProgram? program, DateOnly asOf)
    {
        var days = program is null ? _none : _programs.GetOrAdd(program, static _ => new ConcurrentDictionary<DateOnly, ProgramFindings>());
        if (days.TryGetValue(asOf, out var known)) return known;
        if (days.Count >= MostDays) days.Clear();
        return days.GetOrAdd(asOf, day => bundle.Policies.JudgeProgram(program, bundle.Catalogue, day));
    }

    // A batch has one day and a service a few; a caller that walks through years must not fill the memory.
    private const int MostDays = 64;
}
