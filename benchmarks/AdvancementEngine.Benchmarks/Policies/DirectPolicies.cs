using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Advancement;
using AdvancementEngine.Policies.Element1;
using AdvancementEngine.Policies.Element4;
using AdvancementEngine.Policies.Element5;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Goals;
using AdvancementEngine.Policies.Readiness;

namespace AdvancementEngine.Benchmarks.Policies;

/// <summary>The policies that read the participant as plain calls over the same facts: what the rule engine's part of the bill is measured
/// against.</summary>
internal static class DirectPolicies
{
    public static void Evaluate(PolicyBook book, PolicyCase @case, ReadOnlySpan<Candidate> candidates, PolicyEvaluation into)
    {
        into.Begin(candidates.Length, PolicyFilter.All);
        CaseEvaluator.Gather([new CaseCandidates(@case, candidates.Length)], candidates, PolicyFilter.All, true, book.Thresholds, into);
        foreach (var fact in into.Facts)
        {
            if (fact is ParticipantContext participant)
                OfParticipant(participant);
            else if (fact is StatedNeed need)
                need.Inform(NeedMet.Info, need.SupportOffered.Exists(need.Name), Remedies.OfferSupport);
            else if (fact is EntryCheck entry)
                entry.Inform(EntryRequirement.Info, Satisfied(entry), Remedies.MeetRequirement);
            else if (fact is LocalCheck local)
                local.Later(LocalRequirement.Info, Satisfied(local), Remedies.MeetRequirement);
            else if (fact is OccupationContexts occupations)
                occupations.ForEach(OfOccupation);
            else if (fact is CredentialContexts credentials)
                credentials.ForEach(OfCredential);
        }

        into.End();
    }

    private static ComparisonResult Satisfied(RequirementCheck check) =>
        check.Recorded.Satisfies(check.Requirement).UnknownIf(check.IsContradicted, Remedies.ResolveContradiction);

    private static void OfParticipant(ParticipantContext p)
    {
        p.Inform(
            ParticipantHandsOn.Info,
            p.LearningHours(LearningStage.Preparation).AtLeast(p.Needed(Thresholds.HandsOnHours)),
            Remedies.DoHandsOnWork
        );
        var latest = p.SkillAssessments.Where(a => a.Source.Who.Length > 0).Max(a => a.Source.When);
        p.Inform(ParticipantAssessed.Info, latest.NoOlderThan(p.MonthsAgo(Thresholds.AssessmentRecentMonths)), Remedies.AssessSkills);
        p.Inform(ParticipantExplored.Info, p.CareerExploration.HasAll(ParticipantExplored.Needed), Remedies.ExplorePlan);
    }

    private static void OfOccupation(OccupationContext o)
    {
        o.Raise(
            HandsOnForOccupation.Info,
            o.LearningHours(LearningStage.Preparation).AtLeast(o.Needed(Thresholds.HandsOnHours)),
            Thresholds.HandsOnLogits,
            Remedies.DoHandsOnWork
        );
        o.Other(
            LeadsUp.Info,
            o.Level.AtLeast(o.LeastLevel).OrIf(o.IsGoal || o.MayBeGoal || o.IsReturn),
            Remedies.TakeNearerStep
        );
        o.Other(
            FieldShown.Info,
            o.UsualCredentialsHeld.IsAny()
                .OrIf(o.StepKeepsField || o.IsPointedTo || o.FieldIsOnRecord)
                .OrIf(o.TechnologiesUsed >= OccupationContext.EnoughUsed)
                .OrIf(o.StepIsPublic && o.StepIsServed && !o.HasGoal)
                .And(o.StepsFromWork.IsAny())
                .OrIf(o.IsAimedAt)
                .OnlyIf(o.HasItWork && !o.IsEntry && !o.IsLead),
            Remedies.ShowField
        );
        if (o.Participant.Standing.Work.PresentEntryPay is not null)
            o.Other(PayKept.Info, o.EntryWage.AtLeast(o.PayKept).OnlyIf(!o.IsGoal && !o.PayIsShared), Remedies.ComparePay);
        o.Later(LevelWithinReach.Info, o.Level.AtMost(o.LevelAllowed).UnknownUnless(o.WorkIsKnown), Remedies.TakeNearerStep);
        o.Later(
            ExperienceReached.Info,
            o.MonthsCounted().AtLeast(o.MonthsAsked()).ReachableWithin(o.Value(Thresholds.ExperienceReach)),
            Remedies.GainExperience
        );
        o.Later(
            SchoolingReached.Info,
            o.Education.AtLeast(o.EducationRequired).OnlyIf(o.EducationRequired != null),
            Remedies.RaiseEducation
        );
        o.Lower(
            EducationReached.Info,
            o.Education.AtLeast(o.Occupation.TypicalEducation),
            Thresholds.EducationLogits,
            Remedies.RaiseEducation
        );
        o.Raise(
            StepLeads.Info,
            o.StepShare.IsAny().UnknownUnless(o.WorkIsKnown).Worth(o.StepShare.Number),
            Thresholds.StepLogits,
            Remedies.TakeNearerStep
        );
        o.Raise(
            StepCredentialsHeld.Info,
            o.CredentialShare().IsAny().Worth(o.CredentialShare().Number),
            Thresholds.StepCredentialLogits,
            Remedies.EarnPrerequisite
        );
        o.Lower(StepsAway.Info, o.Distance.IsNone(), Thresholds.DistanceLogits, Remedies.TakeNearerStep);
        if (o.Goals.TargetOccupation is { } target)
            o.Raise(
                TargetOccupation.Info,
                Measure.Of(o.Code).Is(Measure.Of(target)).OrIf(o.Participant.IsOnWayToTarget(o.Index)),
                Thresholds.TargetLogits,
                Remedies.ReviewGoal
            );
        if (o.Goals.WageFloorUsd is { } floor)
            o.Lower(
                WageFloor.Info,
                o.EntryWage.AtLeast(Measure.Of(floor, Unit.Usd)).OnlyIf(!o.PayIsShared).Worth(o.FloorMissed),
                Thresholds.WageFloorLogits,
                Remedies.ReviewGoal
            );
        if (o.Participant.Request.UseInterests && o.Goals.Interests.Length == 6)
            o.Tilt(
                InterestsTilt.Info,
                o.LikenessOfInterests.AtLeast(o.Needed(Thresholds.InterestLikeness)),
                Thresholds.InterestLogits,
                Remedies.ReviewGoal
            );
    }

    private static void OfCredential(CredentialContext c)
    {
        c.Other(CredentialAdvised.Info, c.Advice.Is(CredentialContext.MayBeAdvised), Remedies.ReviewGoal);
        c.Other(
            CredentialFederal.Info,
            c.Participant.FederalWork.Is(CredentialContext.FederalWanted).OnlyIf(c.IsFederal),
            Remedies.ReviewGoal
        );
        c.Other(CredentialAdds.Info, c.Level.AtLeast(c.LevelAdding()), Remedies.TakeNearerStep);
        c.Other(CredentialLevelFits.Info, c.Level.AtMost(c.LevelAllowed()), Remedies.TakeNearerStep);
        c.Later(CredentialPrerequisites.Info, c.PrerequisitesMissing.IsEmpty(), Remedies.EarnPrerequisite);
        c.Later(CredentialExperience.Info, c.ItMonths.AtLeast(c.MonthsRequired), Remedies.GainExperience);
        if (c.Goals.TargetOccupation is { } target)
            c.Raise(
                TargetCredential.Info,
                c.LinkTo(target).AtLeast(c.Needed(Thresholds.CredentialStrength)),
                Thresholds.TargetLogits,
                Remedies.ReviewGoal
            );
        if (c.Goals.MonthsAvailable is { } months)
            c.Later(MonthsAvailable.Info, c.MonthsOfPreparation.AtMost(Measure.Of(months, Unit.Months)), Remedies.ReviewGoal);
        if (c.Goals.MoneyAvailableUsd is { } money)
            c.Later(MoneyAvailable.Info, c.FeeLeft.AtMost(Measure.Of(money, Unit.Usd)), Remedies.ReviewGoal);
    }
}
