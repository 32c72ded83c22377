using AdvancementEngine.Programs;
using AdvancementEngine.Reports.Wording;
using AdvancementEngine.Service.LiveBundle;

namespace AdvancementEngine.Service.Contract;

/// <summary>The next learning step as a reply.</summary>
internal static class NavigateReplies
{
    public static Wire.V1.NavigateReply Of(string? target, LearningStep? step, ServingBundle bundle)
    {
        var reply = new Wire.V1.NavigateReply
        {
            Target = target ?? string.Empty,
            Reached = step?.Reached?.ToString().ToLowerInvariant() ?? string.Empty,
            Stage = step?.Stage?.ToString().ToLowerInvariant() ?? string.Empty,
            Activity = step?.Activity ?? string.Empty,
            Offered = step?.Offered ?? false,
            Sentence = Sentence(target, step, bundle),
        };
        foreach (var host in step?.Hosts ?? [])
        {
            var wire = new Wire.V1.Host
            {
                Partner = host.Partner,
                Hosted = host.Hosted,
                HostedStage = host.HostedStage,
                HasOccupation = host.HasOccupation,
                LastContact = ContractMapping.Day(host.LastContact),
            };
            if (host.Capacity is { } learners)
                wire.Capacity = learners;
            reply.Hosts.Add(wire);
        }

        return reply;
    }

    private static string Sentence(string? target, LearningStep? step, ServingBundle bundle)
    {
        if (target is null || step is null)
            return "Name an occupation to aim for first.";
        return step.Activity is null
            ? $"The last stage of work-based learning toward {bundle.Words.Name(target)} has been reached."
            : $"Next toward {bundle.Words.Name(target)}: {RecommendationWords.Plain(step.Activity)}, "
                + $"{(step.Offered ? "which the program offers" : "which the program is not recorded as offering")}.";
    }
}
