using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Pathways;

/// <summary>Finds the single fact whose change would shorten a path the most, by changing one fact at a time and planning again through the
/// same jobs.</summary>
public static class PathwayChanges
{
    /// <summary>Hours a week added to test the effect of more time.</summary>
    public const float HoursAdded = 5;

    /// <summary>Maximum hours a week to suggest: a full week.</summary>
    public const float MostHours = 40;

    /// <summary>US dollars added to test the effect of more money.</summary>
    public const float DollarsAdded = 500;

    /// <summary>Changes that shorten the path, most months saved first.</summary>
    /// <param name="search">The search.</param>
    /// <param name="start">The person's starting point.</param>
    /// <param name="options">The search options; the target is replaced by the end of the path.</param>
    /// <param name="fit">Fit distance.</param>
    /// <param name="path">The path to shorten.</param>
    /// <param name="assumptions">Assumed values for unknown facts.</param>
    public static ImmutableArray<PathwayChange> Of(
        PathwaySearch search,
        PathwayStart start,
        PathwayOptions options,
        IStageFit fit,
        Pathway path,
        PathwayAssumptions assumptions
    )
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(assumptions);
        // Search only through the same jobs: a path through other jobs is a different path, not a faster one.
        var again = options with
        {
            Target = path.End,
            Paths = 1,
            First = PathwayPreference.Soonest,
            LeastPay = null,
            MostStages = path.Stages.Length,
            FewestStages = path.Stages.Length,
        };
        var soonest = Math.Min(Months(start) ?? path.Costs.Months, path.Costs.Months);
        var changes = new List<PathwayChange>();
        var hours = start.HoursAWeek ?? assumptions.HoursAWeek;
        if (hours + HoursAdded <= MostHours)
            Try(PathwayChangeKind.HoursAWeek, -1, hours, hours + HoursAdded, start with { HoursAWeek = hours + HoursAdded }, soonest);
        if (start.MoneyUsd is { } money)
            Try(PathwayChangeKind.Money, -1, money, money + DollarsAdded, start with { MoneyUsd = money + DollarsAdded }, soonest);
        foreach (var stage in path.Stages)
        {
            foreach (var credential in stage.Preparation.Credentials)
                Try(
                    PathwayChangeKind.CredentialHeld,
                    credential,
                    0,
                    1,
                    start with
                    {
                        Credentials = start.Credentials.Append(credential).ToFrozenSet(),
                        Advised = start.Advised == credential ? -1 : start.Advised,
                    },
                    stage.Preparation.MonthsHigh
                );
        }

        return [.. changes.OrderByDescending(c => c.MonthsSaved).ThenBy(c => c.Kind).ThenBy(c => c.Credential)];

        float? Months(PathwayStart from) => search.Find(from, again, fit, IsSame) is [var first, ..] ? first.Costs.Months : null;

        bool IsSame(ImmutableArray<PathwayStage> stages) => stages[^1].To == path.Stages[stages.Length - 1].To;

        // A change never saves more than the time it applies to.
        void Try(PathwayChangeKind kind, int credential, float from, float to, PathwayStart changed, float most)
        {
            if (Months(changed) is { } months && Math.Min(soonest - months, most) is > 0f and var saved)
                changes.Add(new PathwayChange(kind, credential, from, to, saved));
        }
    }
}
