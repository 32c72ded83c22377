using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ProgramTutoring : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.program-tutoring",
        "Someone in a program that leads to the job and offers the tutoring that was asked for takes it there first, if reading "
            + "is below eighth grade."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Program.Id.Length > 0 && s.Program.LeadsToJob,
                s => s.Needs.Offers("tutoring") && s.Needs.ReadingGrade < s.Limits.EnglishGrade
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Support, "tutoring"));
    }
}
