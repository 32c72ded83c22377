using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Pathways;

/// <summary>Finds the single fact whose change shortens a path through its own jobs most, by changing it and planning again.</summary>
public static class PathwayChanges
{
    /// <summary>Hours a week added when asking what more time would do.</summary>
    public const float HoursAdded = 5;

    /// <summary>Most hours a week that are asked of anybody: a full week.</summary>
    public const float MostHours = 40;

    /// <summary>US dollars added when asking what more money would do.</summary>
    public const float DollarsAdded = 500;

    /// <summary>Changes that shorten the first path, the most months first.</summary>
    /// <param name="search">The search.</param>
    /// <param name="start">Where the person stands.</param>
    /// <param name="options">The search's options; the target is that of the path.</param>
    /// <param name="fit">Distance of fit.</param>
    /// <param name="path">The path found.</param>
    /// <param name="assumptions">Numbers that stand in.</param>
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
        // Through the same jobs: another path is another answer, not a faster one.
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

        // What is saved is never more than the step it is saved on.
        void Try(PathwayChangeKind kind, int credential, float from, float to, PathwayStart changed, float most)
        {
            if (Months(changed) is { } months && Math.Min(soonest - months, most) is > 0f and var saved)
                changes.Add(new PathwayChange(kind, credential, from, to, saved));
        }
    }
}
