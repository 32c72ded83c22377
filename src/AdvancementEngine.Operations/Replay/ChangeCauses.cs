using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Operations.Replay;

/// <summary>Determines which of several differences between two runs changed a participant's places, by re-ranking the earlier run with one
/// part of the later run at a time.</summary>
internal sealed class ChangeCauses
{
    private readonly SwappedRun _runs;
    private readonly IReadOnlyList<RunCause> _units;

    /// <summary>Prepares every combination that may be needed.</summary>
    /// <param name="earlier">The earlier run.</param>
    /// <param name="later">The later run.</param>
    /// <param name="differing">Everything that differs between the two runs for any participant.</param>
    public ChangeCauses(RunParts earlier, RunParts later, RunCause differing)
    {
        _runs = new SwappedRun(earlier, later);
        var bundle = differing & RunCauses.Bundle;
        // Parts that cannot be swapped separately, because they would not match, are swapped together.
        var apart = bundle.Single().All(_runs.Prepare) && bundle.Single().All(part => _runs.Prepare(bundle & ~part));
        var others = (differing | RunCause.Facts | RunCause.ProgramFacts) & ~RunCauses.Bundle & ~RunCause.Engine;
        _units =
        [
            .. others.Single(),
            .. apart ? bundle.Single()
            : bundle == RunCause.None ? []
            : [bundle],
        ];
        _runs.Prepare(RunCause.None);
        _runs.Prepare(bundle);
    }

    /// <summary>Determines what changed a participant's places.</summary>
    /// <param name="differing">What differs for this participant, two or more.</param>
    /// <param name="recorded">The places in the earlier run.</param>
    /// <param name="before">The row in the earlier run.</param>
    /// <param name="now">The row in the later run.</param>
    /// <returns>The causes, and how they were determined.</returns>
    public (RunCause Causes, string How) Of(RunCause differing, Places recorded, CohortFrame before, CohortFrame now)
    {
        var units = _units.Where(u => differing.HasFlag(u)).ToList();
        var plain = _runs.Rank(RunCause.None, before, now);
        var causes = differing.HasFlag(RunCause.Engine) && plain != recorded ? RunCause.Engine : RunCause.None;
        foreach (var unit in units)
        {
            if (_runs.Rank(unit, before, now) != plain)
                causes |= unit;
        }

        if (causes != RunCause.None)
            return (causes, "alone");
        // No single cause suffices: return those without which the later places are not reached.
        var all = units.Aggregate(RunCause.None, (sum, unit) => sum | unit);
        var reached = _runs.Rank(all, before, now);
        foreach (var unit in units)
        {
            if (_runs.Rank(all & ~unit, before, now) != reached)
                causes |= unit;
        }

        return (causes == RunCause.None ? differing : causes, "together");
    }
}
