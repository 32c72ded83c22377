using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class Computer : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.computer",
        "A computer to learn on comes before study for someone who has none and has not worked in IT."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.Needs.IsMissing("equipment") && s.Needs.ComputerAccess != "own",
                s => !s.KnowsComputers && !s.Needs.NeedsInternet
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Support, "equipment"));
    }
}
