using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Element1;
using AdvancementEngine.Policies.Element4;
using AdvancementEngine.Policies.Element5;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Goals;
using AdvancementEngine.Policies.Readiness;

namespace AdvancementEngine.Benchmarks.Policies;

/// <summary>The policies that read the participant as plain calls over the same facts: what the rule engine's part of the bill is measured against.</summary>
internal static class DirectPolicies
{
    public static void Evaluate(PolicyBook book, PolicyCase @case, ReadOnlySpan<Candidate> candidates, PolicyEvaluation into)
    {
        into.Begin(candidates.Length);
        CaseEvaluator.Gather([new CaseCandidates(@case, candidates.Length)], candidates, PolicyFilter.All, true, book.Thresholds, into);
        foreach (var fact in into.Facts)
        {
            if (fact is ParticipantContext participant) OfParticipant(participant);
            else if (fact is StatedNeed need) need.Inform(NeedMet.Info, need.SupportOffered.Exists(need.Name), Remedies.OfferSupport);
            else if (fact is EntryCheck entry) entry.Inform(EntryRequirement.Info, Satisfied(entry), Remedies.MeetRequirement);
            else if (fact is LocalCheck local) local.Block(LocalRequirement.Info, Satisfied(local), Remedies.MeetRequirement);
            else if (fact is OccupationContexts occupations) occupations.ForEach(OfOccupation);
            else if (fact is CredentialContexts credentials) credentials.ForEach(OfCredential);
        }

        into.End(book.Orders);
    }

    private static ComparisonResult Satisfied(RequirementCheck check) =>
        check.Recorded.Satisfies(check.Requirement).UnknownIf(check.IsContradicted, Remedies.ResolveContradiction);

    private static void OfParticipant(ParticipantContext p)
    {
        p.Inform(ParticipantHandsOn.Info, p.LearningHours(LearningStage.Preparation).AtLeast(p.Needed(Thresholds.HandsOnHours)), Remedies.DoHandsOnWork);
        var latest = p.SkillAssessments.Where(a => a.Source.Who.Length > 0).Max(a => a.Source.When);
        p.Inform(ParticipantAssessed.Info, latest.NoOlderThan(p.MonthsAgo(Thresholds.AssessmentRecentMonths)), Remedies.AssessSkills);
        p.Inform(ParticipantExplored.Info, p.CareerExploration.HasAll(ParticipantExplored.Needed), Remedies.ExplorePlan);
    }

    private static void OfOccupation(OccupationContext o)
    {
        o.Raise(HandsOnForOccupation.Info, o.LearningHours(LearningStage.Preparation).AtLeast(o.Needed(Thresholds.HandsOnHours)), Thresholds.HandsOnLogits, Remedies.DoHandsOnWork);
        o.Block(ExperienceReached.Info, o.MonthsOfRelatedWork.AtLeast(o.MonthsNeeded).ReachableWithin(o.Value(Thresholds.ExperienceReach)), Remedies.GainExperience);
        o.Lower(EducationReached.Info, o.Education.AtLeast(o.Occupation.TypicalEducation), Thresholds.EducationLogits, Remedies.RaiseEducation);
        o.Lower(PreparationStep.Info, o.ZoneReached.IsStepTo(o.Zone, (int)o.Value(Thresholds.PreparationZones)), Thresholds.PreparationLogits, Remedies.TakeNearerStep);
        o.Raise(CareerStepLeads.Info, o.StepFromHeld.Exists("step"), Thresholds.StepLogits, Remedies.TakeNearerStep);
        if (o.Goals.TargetOccupation is { } target)
            o.Raise(TargetOccupation.Info, Measure.Of(o.Code).Is(Measure.Of(target)).OrIf(o.HasStepTo(target)), Thresholds.TargetLogits, Remedies.ReviewGoal);
        if (o.Goals.WageFloorUsd is { } floor) o.Lower(WageFloor.Info, o.EntryWage.AtLeast(Measure.Of(floor, Unit.Usd)), Thresholds.WageFloorLogits, Remedies.ReviewGoal);
        if (o.Participant.Request.UseInterests && o.Goals.Interests.Length == 6)
            o.Tilt(InterestsTilt.Info, o.LikenessOfInterests.AtLeast(o.Needed(Thresholds.InterestLikeness)), Thresholds.InterestLogits, Remedies.ReviewGoal);
    }

    private static void OfCredential(CredentialContext c)
    {
        if (c.Goals.TargetOccupation is { } target)
            c.Raise(TargetCredential.Info, c.LinkTo(target).AtLeast(c.Needed(Thresholds.CredentialStrength)), Thresholds.TargetLogits, Remedies.ReviewGoal);
        if (c.Goals.MonthsAvailable is { } months) c.Lower(MonthsAvailable.Info, c.MonthsOfPreparation.AtMost(Measure.Of(months, Unit.Months)), Thresholds.MonthsLogits, Remedies.ReviewGoal);
        if (c.Goals.MoneyAvailableUsd is { } money) c.Lower(MoneyAvailable.Info, c.FeeLeft.AtMost(Measure.Of(money, Unit.Usd)), Thresholds.MoneyLogits, Remedies.ReviewGoal);
    }
}
