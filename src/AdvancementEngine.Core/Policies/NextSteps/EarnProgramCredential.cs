using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class EarnProgramCredential : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.program-credential",
        "Someone in a program that pays for or prepares for a credential on the path earns it there; tutoring that is needed "
            + "there comes first."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Program.Id.Length > 0 && s.Credential.IsInProgram && s.Credential.Id.Length > 0,
                s => !s.Needs.Has("tutoring")
            );
        Then().Do(_ => step.ProposeCredential(Info));
    }
}
