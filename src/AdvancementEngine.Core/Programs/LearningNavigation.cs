using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>Suggests the next suitable activity and the partners who could host it.</summary>
public static class LearningNavigation
{
    /// <summary>The next step of a participant toward an occupation.</summary>
    /// <param name="participant">The participant whose activities count.</param>
    /// <param name="target">O*NET-SOC code of the target occupation.</param>
    /// <param name="record">The program whose partners could host; null for none.</param>
    /// <param name="asOf">The as-of date; later activities do not count.</param>
    public static LearningStep Next(Participant participant, string target, ProgramRecord? record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(target);
        var reached = Reached(participant, target, asOf);
        var next = (reached ?? LearningStage.Awareness) + 1;
        if (next > LearningStage.Experience)
            return new(reached, null, null, false, []);
        var offered = Offered(record, next, target);
        var activity = offered ?? WorkBasedLearning.Activities.First(a => a.Stage == next).Code;
        return new(reached, next, activity, offered is not null, Hosts(record, next, activity, target));
    }

    private static LearningStage? Reached(Participant participant, string target, DateOnly asOf)
    {
        LearningStage? reached = null;
        foreach (var activity in participant.Activities)
        {
            if (!activity.Source.IsKnownBy(asOf) || !WorkBasedLearning.TryStage(activity.Activity, out var stage))
                continue;
            // Exposure teaches about work in general; hands-on stages count only for the target occupation.
            if (stage >= LearningStage.Preparation && activity.Occupation is { } served && !SocCodes.SameFamily(served, target))
                stage = LearningStage.Exposure;
            if (reached is null || stage > reached)
                reached = stage;
        }

        return reached;
    }

    private static string? Offered(ProgramRecord? record, LearningStage stage, string target) =>
        record
            ?.Holding(ProgramFacts.Activity)
            .Where(f =>
                WorkBasedLearning.TryStage(f.About, out var at)
                && at == stage
                && (stage < LearningStage.Preparation || f.Occupation is null || SocCodes.SameFamily(f.Occupation, target))
            )
            .OrderBy(f => f.Occupation is null)
            .ThenBy(f => f.About, StringComparer.Ordinal)
            .Select(f => f.About)
            .FirstOrDefault();

    private static ImmutableArray<ActivityHost> Hosts(ProgramRecord? record, LearningStage stage, string activity, string target)
    {
        if (record is null)
            return [];
        var activities = record.Holding(ProgramFacts.Activity).ToList();
        bool HostedStage(Partner p) =>
            activities.Exists(f => f.Partner == p.Id && WorkBasedLearning.TryStage(f.About, out var at) && at == stage);
        var hosts = record
            .Program.Partners.Where(p => p.Capacity != 0)
            .Select(p => new ActivityHost(
                p.Id,
                activities.Exists(f => f.Partner == p.Id && f.About == activity),
                HostedStage(p),
                p.Occupations.Any(o => SocCodes.SameFamily(o, target)),
                p.Capacity,
                EngagementProfile.LastContact(record, p)
            ))
            .Where(h => h.HostedStage || h.HasOccupation);
        return
        [
            .. hosts
                .OrderByDescending(h => h.Hosted)
                .ThenByDescending(h => h.HostedStage)
                .ThenByDescending(h => h.HasOccupation)
                .ThenByDescending(h => h.Capacity ?? -1)
                .ThenByDescending(h => h.LastContact ?? DateOnly.MinValue)
                .ThenBy(h => h.Partner, StringComparer.Ordinal),
        ];
    }
}
