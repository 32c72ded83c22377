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
            if (fact is ParticipantContext standing) OfParticipant(standing);
            else if (fact is StatedNeed need) need.ParticipantContext.Inform(NeedMet.Info, need.Support, need.Offered(), Remedies.OfferSupport);
            else if (fact is EntryCheck entry) entry.ParticipantContext.Inform(EntryRequirement.Info, entry.Name, entry.Compared(), Remedies.MeetRequirement);
            else if (fact is LocalCheck local) local.Candidacy.Block(LocalRequirement.Info, local.Name, local.Compared(), Remedies.MeetRequirement);
            else if (fact is OccupationContexts occupations) occupations.Each(OfOccupation);
            else if (fact is CredentialContexts credentials) credentials.Each(OfCredential);
        }

        into.End(book.Orders);
    }

    private static void OfParticipant(ParticipantContext s)
    {
        s.Inform(ParticipantHandsOn.Info, s.HandsOn(), Remedies.DoHandsOnWork);
        s.Inform(ParticipantAssessed.Info, s.AssessedRecently(), Remedies.AssessSkills);
        s.Inform(ParticipantExplored.Info, s.Explored().HasAll(ParticipantExplored.Asked), Remedies.ExplorePlan);
    }

    private static void OfOccupation(OccupationContext o)
    {
        o.Adjust(HandsOnForOccupation.Info, o.HandsOn().Raise(o.Value(Thresholds.HandsOnLogits)), Remedies.DoHandsOnWork);
        o.Block(ExperienceReached.Info, o.ExperienceReached().ReachableWithin(o.Value(Thresholds.ExperienceReach)), Remedies.GainExperience);
        o.Adjust(EducationReached.Info, o.EducationReached().Lower(o.Value(Thresholds.EducationLogits), o.EducationShort()), Remedies.RaiseEducation);
        o.Adjust(PreparationStep.Info, o.ZoneWithinStep().Lower(o.Value(Thresholds.PreparationLogits), o.ZonesOff()), Remedies.TakeNearerStep);
        o.Adjust(CareerStepLeads.Info, o.StepLeadsHere().Raise(o.Value(Thresholds.StepLogits)), Remedies.TakeNearerStep);
        if (o.Goals.TargetOccupation is not null) o.Adjust(TargetOccupation.Info, o.LeadsToTarget().Raise(o.Value(Thresholds.TargetLogits)), Remedies.ReviewGoal);
        if (o.Goals.WageFloorUsd is not null) o.Adjust(WageFloor.Info, o.WageReachesFloor().Lower(o.Value(Thresholds.WageFloorLogits)), Remedies.ReviewGoal);
        if (o.ParticipantContext.Request.UseInterests && o.Goals.Interests.Length == 6) o.Adjust(InterestsTilt.Info, o.InterestsAlike().Tilt(o.Value(Thresholds.InterestLogits)), Remedies.ReviewGoal);
    }

    private static void OfCredential(CredentialContext c)
    {
        if (c.Goals.TargetOccupation is not null) c.Adjust(TargetCredential.Info, c.ServesTarget().Raise(c.Value(Thresholds.TargetLogits)), Remedies.ReviewGoal);
        if (c.Goals.MonthsAvailable is not null) c.Adjust(MonthsAvailable.Info, c.FitsMonths().Lower(c.Value(Thresholds.MonthsLogits)), Remedies.ReviewGoal);
        if (c.Goals.MoneyAvailableUsd is not null) c.Adjust(MoneyAvailable.Info, c.FitsMoney().Lower(c.Value(Thresholds.MoneyLogits)), Remedies.ReviewGoal);
    }
}
