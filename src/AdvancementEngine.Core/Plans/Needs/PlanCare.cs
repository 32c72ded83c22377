using System.Buffers;
using System.Text.RegularExpressions;
using AdvancementEngine.Participants;
using AdvancementEngine.Ranking.Steps;

namespace AdvancementEngine.Plans.Needs;

/// <summary>Health care already on record, so that the plan does not refer the person to a general helpline instead. Words ours.</summary>
internal static partial class PlanCare
{
    /// <summary>Support code of health.</summary>
    public const string Health = "health";

    /// <summary>The Department of Veterans Affairs is named.</summary>
    public const string VeteransAffairs = "veterans-affairs";

    /// <summary>The person has served: the Department of Veterans Affairs may care for them.</summary>
    public const string Served = "served";

    /// <summary>A workers' compensation case is named.</summary>
    public const string WorkersCompensation = "workers-compensation";

    /// <summary>A counselor of state vocational rehabilitation is named.</summary>
    public const string StateRehabilitation = "state-rehabilitation";

    /// <summary>Health limits what the person can do at work.</summary>
    public const string Limited = "limited";

    /// <summary>Insurance is what is needed, and no care.</summary>
    public const string Insurance = "insurance";

    private static readonly SearchValues<string> s_compensation = SearchValues.Create(
        [
            "wc case",
            "wc claim",
            "wc adjuster",
            "wc settlement",
            "workers comp",
            "workers' comp",
            "worker's comp",
            "workman's comp",
            "workmans comp",
            "l&i file",
            "l&i claim",
            "l&i case",
            "labor & industries",
            "comp claim",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> s_affairs = SearchValues.Create(
        [
            "va hospital",
            "va clinic",
            "va counselor",
            "va case",
            "va med",
            "va rating",
            "va disab",
            "(va)",
            "vet center",
            "veterans affairs",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    // "Norfolk, VA" is a state.
    [GeneratedRegex(@"(?<!,\s?)\bVA\b", RegexOptions.CultureInvariant)]
    private static partial Regex Affairs { get; }

    /// <summary>True where a workers' compensation case is on record.</summary>
    public static bool HasClaim(Participant person) => Payers.IsSaid(person, s_compensation);

    /// <summary>An agency or a case worker is named.</summary>
    public const string Agency = "agency";

    /// <summary>The recorded source of help for a need, as a code; empty for none.</summary>
    /// <param name="person">The person.</param>
    /// <param name="support">Support code.</param>
    /// <param name="asOf">Work that begins later is left out.</param>
    public static string Of(Participant person, string support, DateOnly asOf)
    {
        if (support != Health)
        {
            var need = person.Needs.LastOrDefault(n => n.Support == support);
            return need is null ? string.Empty
                : IsAffairs(need) ? VeteransAffairs
                : PlanSituations.IsOfAgency(need.Source) ? Agency
                : string.Empty;
        }

        if (StepNeeds.Named(person, Health) != Health)
            return Insurance;
        if (HasClaim(person))
            return WorkersCompensation;
        var payers = Payers.Of(person, asOf);
        if (
            payers.Contains(Payers.VeteranReadiness)
            || Payers.IsSaid(person, s_affairs)
            || person.Needs.Any(n => n.Support == Health && IsAffairs(n))
        )
            return VeteransAffairs;
        return payers.Contains(Payers.StateRehabilitation) ? StateRehabilitation
            : payers.Contains(Payers.GiBill) ? Served
            : ((RecordedLimits.Of(person, asOf) | RecordedLimits.Of(person.Goals.Stated)) & WorkLimits.OfBody) != WorkLimits.None ? Limited
            : string.Empty;
    }

    private static bool IsAffairs(SupportNeed need) =>
        Affairs.IsMatch(need.Source.Who) || Affairs.IsMatch(need.Source.What);
}
