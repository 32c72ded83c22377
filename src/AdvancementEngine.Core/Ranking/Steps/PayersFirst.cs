using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Finds who is asked to pay for an exam before any money of one's own: the service or the counselor on record; anybody, where
/// there is no money on record, or the exam takes much of it. Ours.</summary>
internal static class PayersFirst
{
    // From this share of a person's money on, somebody else is asked first.
    private const float MuchOfMoney = 0.5f;

    /// <summary>The code of the payer, one of <see cref="PayerCodes"/>; none where the person pays.</summary>
    public static IEnumerable<string> Of(StepContext step, StepProposal proposed, PolicyCase @case, string? route) =>
        Code(step, proposed, @case, route) is { Length: > 0 } code ? [code] : [];

    private static string Code(StepContext step, StepProposal proposed, PolicyCase @case, string? route)
    {
        if (@case.Payers.Contains(Payers.ServiceCredentialing, StringComparer.Ordinal) && step.Service.IsServing)
            return PayerCodes.Service;
        if (Payers.ServesPartTime(@case.Participant, @case.AsOf))
            return PayerCodes.Unit;
        if (@case.Payers.Contains(Payers.VeteranReadiness, StringComparer.Ordinal))
            return PayerCodes.Counselor;
        if (@case.Payers.Contains(Payers.DislocatedWorker, StringComparer.Ordinal))
            return PayerCodes.LostJob;
        if (route is not null && StatusRoute.IsPayer(route))
            return string.Empty;
        var money = @case.Participant.Goals.MoneyAvailableUsd;
        if (!(money > 0f))
            return step.Employer.CanBeAsked ? PayerCodes.Anybody : PayerCodes.Nobody;
        return proposed.CostUsd > MuchOfMoney * money ? BeforeMuchMoney(step, @case, route) : string.Empty;
    }

    // A job of now that was not read may be one of the computer team.
    private static bool HasUnreadJob(PolicyCase @case) => @case.Participant.UnreadWork.Any(w => w.IsPresent(@case.AsOf));

    // An employer with computer staff may pay, and may have the job itself.
    private static string BeforeMuchMoney(StepContext step, PolicyCase @case, string? route) =>
        !step.Employer.CanBeAsked || step.Employer.CannotHelp ? PayerCodes.Nobody
        : !step.Employer.HasComputerStaff ? PayerCodes.Anybody
        : step.ItWork.IsPresent || route == RouteCodes.OwnStaff || HasUnreadJob(@case) ? PayerCodes.Employer
        : PayerCodes.EmployersTeam;
}
