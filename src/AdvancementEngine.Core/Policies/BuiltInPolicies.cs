using System.Collections.Immutable;
using AdvancementEngine.Policies.Advancement;
using AdvancementEngine.Policies.Element1;
using AdvancementEngine.Policies.Element2;
using AdvancementEngine.Policies.Element3;
using AdvancementEngine.Policies.Element4;
using AdvancementEngine.Policies.Element5;
using AdvancementEngine.Policies.Element6;
using AdvancementEngine.Policies.Goals;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Policies.Readiness;

namespace AdvancementEngine.Policies;

/// <summary>The policies of every book, in book order: the six elements, then advancement and readiness, then goals, then next steps in
/// their precedence.</summary>
internal static class BuiltInPolicies
{
    public static ImmutableArray<Policy> All { get; } =
        Number([
            new RequirementsPublished(),
            new ExpectationsPublished(),
            new EntryRequirement(),
            new LocalRequirement(),
            new EmployersShapedCurriculum(),
            new TrainingCoversTarget(),
            new TrainingCoversNextStep(),
            new TrainingCoversOccupation(),
            new TargetOpenings(),
            new TargetChange(),
            new TargetEntryWage(),
            new OccupationOpenings(),
            new OccupationChange(),
            new OccupationEntryWage(),
            new CredentialValidatedForTarget(),
            new CredentialValidatedForOccupation(),
            new CredentialCurrent(),
            new CredentialValidated(),
            new ExamPrepared(),
            new FeeCovered(),
            new OfferedCredentialStacks(),
            new OccupationCredentialStacks(),
            new CredentialStacks(),
            new HandsOnOffered(),
            new ParticipantHandsOn(),
            new HandsOnForOccupation(),
            new GainsAssessed(),
            new GainsSeenAtWork(),
            new ParticipantAssessed(),
            new ExplorationOffered(),
            new ExplorationBeyondEntry(),
            new ParticipantExplored(),
            new SupportsOffered(),
            new NeedMet(),
            new ContactContinues(),
            new PlacementPartners(),
            new EntryOrCreditAgreed(),
            new InterviewPromised(),
            new AgreementForOccupation(),
            new OutcomesCounted(),
            new LeadsUp(),
            new FieldShown(),
            new WithinSight(),
            new PayKept(),
            new LevelWithinReach(),
            new ExperienceReached(),
            new SchoolingReached(),
            new EducationReached(),
            new StepLeads(),
            new StepCredentialsHeld(),
            new StepsAway(),
            new CredentialAdvised(),
            new CredentialFederal(),
            new CredentialAdds(),
            new CredentialAboveJob(),
            new CredentialLevelFits(),
            new CredentialRecordKnown(),
            new CredentialGoalNamed(),
            new CredentialEarnedAbove(),
            new CredentialTimely(),
            new CredentialFirstCourse(),
            new CredentialPriced(),
            new CredentialOnWay(),
            new CredentialOverview(),
            new CredentialBeneathTools(),
            new CredentialSecurityBegun(),
            new CredentialVendorShown(),
            new CredentialForAim(),
            new CredentialSelfPaid(),
            new CredentialSupportAsked(),
            new CredentialAfterUsual(),
            new CredentialProgramCovers(),
            new CredentialPrerequisites(),
            new CredentialExperience(),
            new CredentialRecommended(),
            new TargetOccupation(),
            new TargetCredential(),
            new WageFloor(),
            new MonthsAvailable(),
            new MoneyAvailable(),
            new InterestsTilt(),
            new WorkPapers(),
            new Housing(),
            new MeetRequirement(),
            new Diploma(),
            new DriversLicense(),
            new Health(),
            new Computer(),
            new ChildCare(),
            new EnglishFirst(),
            new Clarify(),
            new FinishProgram(),
            new SettleIn(),
            new NameGoal(),
            new Refresh(),
            new Apply(),
            new ApplyExperienced(),
            new ApplyServed(),
            new ApplyShown(),
            new ApplyTrained(),
            new ApplyFinished(),
            new ApplyLed(),
            new ApplyInside(),
            new LeadWork(),
            new EarnCredential(),
            new FundCredential(),
            new ShowCentralTool(),
            new DoHandsOnWork(),
            new GainMonths(),
            new LearnCore(),
            new GoOnWithTool(),
            new LearnTechnology(),
            new LearnSideTool(),
            new ReachEducation(),
            new ApplyElsewhere(),
            new AskForGoal(),
            new ReviewPlan(),
        ]);

    private static ImmutableArray<Policy> Number(ImmutableArray<Policy> policies)
    {
        for (var i = 0; i < policies.Length; i++)
            policies[i].About.Order = i;
        return policies;
    }
}
