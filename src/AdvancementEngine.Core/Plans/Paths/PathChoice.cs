using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Pathways;

namespace AdvancementEngine.Plans.Paths;

/// <summary>Chooses the paths that one page shows: each job in one way and with one time, no detours, no exam bought where the program pays
/// for another.</summary>
internal sealed class PathChoice(CareerCatalog catalog, PathwaySearch search, PathwayStart start, IStageFit fit)
{
    /// <summary>The paths chosen, in the order of the options.</summary>
    /// <param name="options">Target, horizon, number, order.</param>
    /// <param name="holds">True for a path that may be shown.</param>
    /// <remarks>Paths that lead by another way through a job shown before are left out, and so is a way that only adds jobs to an earlier
    /// one of no leaps and saves neither months nor money.</remarks>
    public ImmutableArray<Pathway> Find(PathwayOptions options, Func<ImmutableArray<PathwayStage>, bool> holds) =>
        !start.ProgramExams.IsEmpty && Distinct(options, stages => !Buys(stages) && holds(stages)) is { IsEmpty: false } free
            ? free
            : Distinct(options, holds);

    // For a person in a program that pays for exams: the first stage buys another one, or a later stage one where one of the program's is
    // usual.
    private bool Buys(ImmutableArray<PathwayStage> stages)
    {
        var last = stages[^1];
        return last.Preparation.DollarsHigh > 0f
            && last.Preparation.Credentials.Any(c => c != start.Advised && !start.ProgramExams.Contains(c))
            && (stages.Length == 1 || start.ProgramExams.Any(c => last.Step.Credentials.Contains(catalog.Credentials[c].Code)));
    }

    private ImmutableArray<Pathway> Distinct(PathwayOptions options, Func<ImmutableArray<PathwayStage>, bool> holds)
    {
        var found = Chosen(options, holds);
        return
            found is [var first, ..]
            && first.Stages.Any(IsThin)
            && Chosen(options, stages => !IsThin(stages[^1]) && holds(stages)) is [var sound, ..] better
            && sound.SameJobs(first)
            ? better
            : found;
    }

    /// <summary>True for a stage earned by a beginner's credential where the step lists one of the next level: it carries no middle job,
    /// nor to the next one for a person who works in IT by then. Through the same jobs the better one is earned, where it can be
    /// paid.</summary>
    public bool IsThin(PathwayStage stage)
    {
        return (catalog.Occupations[stage.To].Level >= OccupationLevel.Middle || IsInIt(stage.From))
            && stage.Preparation.Credentials is [var earned]
            && earned != start.Advised
            && LevelOf(earned) == CredentialLevel.Foundation
            && stage.Step.Credentials.Select(catalog.CredentialIndex).Any(c => c >= 0 && LevelOf(c) == CredentialLevel.Associate);
    }

    private bool IsInIt(int from) => from >= 0 && !catalog.Occupations[from].UsualOrigin;

    private CredentialLevel? LevelOf(int credential) => catalog.Credentials[credential].Facts.Level?.Value;

    private ImmutableArray<Pathway> Chosen(PathwayOptions options, Func<ImmutableArray<PathwayStage>, bool> holds)
    {
        var found = search.Find(start, options with { Paths = Math.Min(20, 4 * options.Paths) }, fit, holds);
        var chosen = new List<Pathway>();
        foreach (var path in found)
        {
            if (chosen.Count < options.Paths && chosen.TrueForAll(before => !IsDetour(before, path) && AgreesWith(before, path)))
                chosen.Add(path);
        }

        return [.. chosen];
    }

    private static bool AgreesWith(Pathway before, Pathway path)
    {
        for (var s = 0; s < path.Stages.Length; s++)
        {
            var at = -1;
            for (var b = 0; b < before.Stages.Length; b++)
            {
                if (before.Stages[b].To == path.Stages[s].To)
                    at = b;
            }

            if (at >= 0 && (at != s || !Enumerable.Range(0, s + 1).All(i => IsSame(before.Stages[i], path.Stages[i]))))
                return false;
        }

        return true;
    }

    private static bool IsDetour(Pathway before, Pathway path)
    {
        float months = 0,
            dollars = 0;
        for (var s = 0; s < before.Stages.Length; s++)
        {
            var stage = before.Stages[s];
            if (stage.LevelsCrossed > 1)
                return false;
            (months, dollars) = (months + stage.Preparation.MonthsHigh, dollars + stage.Preparation.DollarsHigh);
            if (stage.To != path.End)
                continue;
            return months <= path.Costs.Months
                && dollars <= path.Costs.Dollars
                && s + 1 < path.Stages.Length
                && (s + 1 < before.Stages.Length || GoesThrough(path, before));
        }

        return false;
    }

    private static bool GoesThrough(Pathway path, Pathway jobs)
    {
        var at = 0;
        foreach (var stage in path.Stages)
        {
            if (stage.To == jobs.Stages[at].To && ++at == jobs.Stages.Length)
                return true;
        }

        return false;
    }

    /// <summary>The paths whose first step the money reaches for; all of them where it reaches for none.</summary>
    /// <param name="found">The paths.</param>
    /// <param name="money">The money there is; null where it is not known.</param>
    public static ImmutableArray<Pathway> WithinMoney(ImmutableArray<Pathway> found, float? money) =>
        found.RemoveAll(p => IsUnpaid(p, money)) is { IsEmpty: false } paid ? paid : found;

    /// <summary>True where the money does not reach for the first step.</summary>
    public static bool IsUnpaid(Pathway path, float? money) => path.Stages[0].Preparation.DollarsHigh > money;

    /// <summary>True for two stages that lead to the same job in the same time with the same credentials.</summary>
    public static bool IsSame(PathwayStage a, PathwayStage b) =>
        a.To == b.To
        && a.Preparation.MonthsHigh == b.Preparation.MonthsHigh
        && a.Preparation.Credentials.AsSpan().SequenceEqual(b.Preparation.Credentials.AsSpan());
}
