using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Facts.Steps;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Programs;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Gathers the credential that leads to the job of a step, and what of its kind is held.</summary>
internal sealed class CredentialGathering(RankerParts parts)
{
    // Percent.
    private const float WholeFee = 100f;

    /// <summary>The credential, what it costs and takes, and those after it.</summary>
    public CredentialOfStep Of(StepCase step)
    {
        var held = new CredentialOfStep
        {
            UsualHeld = step.Standing.UsualHeld(step.Target),
            HoldsBeforeUsual = HoldsBeforeUsual(step),
            ToFinish = ToFinish(step),
        };
        return Best(step) is { } credential ? Of(credential, held, step) : Without(held, step);
    }

    private CredentialOfStep Of(Credential credential, CredentialOfStep held, StepCase step) =>
        held with
        {
            Id = credential.ElementId,
            CostUsd = (float?)step.Credentials.FeeLeft(credential, step.Case),
            Months = StudyMonths(credential, step),
            Then = step.Credentials.After(credential),
            IsRenewal = step.Standing.Credentials.IsLapsed(parts.Bundle.Catalog.CredentialIndex(credential.Code)),
            IsInProgram = IsSupported(credential, step.Case),
            IsPaidByProgram = step.Case.Program?.Record?.Number(ProgramFacts.FeeSupport, credential.Code) >= WholeFee,
            LeadsOwnWork = LeadingCredentials.IsOfOwnWork(credential.Code, step.Person, step.AsOf),
            IsOfNewField =
                credential.Facts.Tracks?.Value is [var track, ..]
                && (step.Standing.Work.Fields & CareerFields.OfTrack(track)) == 0,
        };

    // What there is where none can be earned now: one that takes longer, or one that costs more.
    private CredentialOfStep Without(CredentialOfStep held, StepCase step)
    {
        var longer = step.Credentials.LongerFor(step.Target);
        return held with
        {
            Longer = longer?.ElementId ?? string.Empty,
            LongerCostUsd = longer is null ? null : (float?)step.Credentials.FeeLeft(longer, step.Case),
            LongerMonths = longer is null ? null : StudyMonths(longer, step),
            ToFund = step.Credentials.LaterFor(step.Target) is { } dear ? [dear.Code] : [],
        };
    }

    private Credential? Best(StepCase step)
    {
        var credential =
            step.Credentials.BestFor(step.Target)
            ?? (step.Basics.Program.Id.Length > 0 ? Paid(step.Credentials.LaterFor(step.Target), step.Case) : null);
        return credential is not null && IsOutgrown(credential, step) ? null : credential;
    }

    // What the program supports is earned there, even where a rest of the fee is open.
    private static Credential? Paid(Credential? later, PolicyCase @case) =>
        later is not null && IsSupported(later, @case) ? later : null;

    // The program under way pays for the credential, in full or in part, or prepares for it.
    private static bool IsSupported(Credential credential, PolicyCase @case) =>
        !(@case.Participant.ProgramCompleted <= @case.AsOf)
        && (
            @case.Program?.Record?.Number(ProgramFacts.FeeSupport, credential.Code) > 0
            || @case.Program?.Record?.Number(ProgramFacts.ExamPreparation, credential.Code) > 0
        );

    // The first that can be finished now; where none can, the first of all.
    private UnfinishedCredential? ToFinish(StepCase step)
    {
        UnfinishedCredential? first = null;
        foreach (var started in step.Credentials.Unfinished())
        {
            if (IsBelowWork(started, step))
                continue;
            var unfinished = Begun(started, step);
            if (unfinished.CanBeFinishedNow)
                return unfinished;
            first ??= unfinished;
        }

        return first;
    }

    private UnfinishedCredential Begun(Credential started, StepCase step)
    {
        var (standing, index) = (step.Standing.Credentials, parts.Bundle.Catalog.CredentialIndex(started.Code));
        return new(
            started.ElementId,
            standing.IsFailed(index) ? Unfinished.Failed
                : standing.IsStarted(index) ? Unfinished.UnderWay
                : Unfinished.HalfPassed,
            (float?)step.Credentials.FeeLeft(started, step.Case),
            StudyMonths(started, step),
            step.Credentials.After(started),
            step.Case.Program?.Record?.Number(ProgramFacts.FeeSupport, started.Code) >= WholeFee,
            IsSupported(started, step.Case)
        );
    }

    // A lapsed certificate of the first levels says nothing about somebody who has done work above them for years.
    private bool IsOutgrown(Credential credential, StepCase step) =>
        step.Standing.Credentials.IsLapsed(parts.Bundle.Catalog.CredentialIndex(credential.Code))
        && (IsBelowWork(credential, step) || (!IsAskedFederally(step.Basics.Service) && IsBelowItsField(credential, step)));

    // Federal work and its contractors ask for a valid certificate, whatever was done (DoD 8140).
    private static bool IsAskedFederally(ServiceOfStep service) => service.WantsFederal || service.IsCleared || service.HasServed;

    // Five years at middle level or above in the field of the certificate, and still in it.
    private bool IsBelowItsField(Credential credential, StepCase step) =>
        credential.Facts is { Level.Value: <= CredentialLevel.Associate, Tracks.Value: [var track, ..] }
        && step.Standing.Work.Held.Any(h =>
            h is { IsOutside: false, IsPresent: true }
            && h.Counted >= (float)parts.Bundle.Policies.Thresholds[StepThresholds.LongInWork]
            && WorkStanding.LevelOf(h, step.Standing.Map) >= (int)OccupationLevel.Middle
            && (step.Standing.Map.Fields.Of(h.Occupation) & CareerFields.OfTrack(track)) != 0
        );

    private bool IsBelowWork(Credential credential, StepCase step) =>
        credential.Facts is { Level.Value: <= CredentialLevel.Associate }
        && step.Standing.Work.HighestLevel >= (int)OccupationLevel.Middle
        && StepMonths.Done(step.Target, step.Standing) >= (float)parts.Bundle.Policies.Thresholds[StepThresholds.LongInWork];

    private bool HoldsBeforeUsual(StepCase step)
    {
        var usual = step.Standing.UsualCredentials(step.Target);
        return step.Standing.Credentials.Held.Any(h =>
            parts.Bundle.Catalog.Credentials[h].Facts is { Level.Value: >= CredentialLevel.Associate }
            && usual.Any(u => parts.Bundle.Catalog.CredentialIndex(u) is >= 0 and var index && parts.Leads.ComesBefore(h, index))
        );
    }

    private float? StudyMonths(Credential credential, StepCase step)
    {
        var thresholds = parts.Bundle.Policies.Thresholds;
        return (float?)
            StudyPlan.Months(
                credential,
                StudyPlan.HoursAWeek(step.Person, step.AsOf, thresholds),
                thresholds,
                step.Credentials.Left(credential, step.Case).Study
            );
    }
}
