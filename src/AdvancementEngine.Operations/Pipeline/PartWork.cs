using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>State shared by all workers of a run.</summary>
internal sealed record PartWork(
    RunFolder Folder,
    RunPlan Plan,
    RunSeal Seal,
    Cohort Cohort,
    Ranker Ranker,
    Planner? Planner,
    ChunkSource Source,
    DuplicateGuard Guard,
    InputOrder Order,
    Action<PartEntry, bool> Done
);
