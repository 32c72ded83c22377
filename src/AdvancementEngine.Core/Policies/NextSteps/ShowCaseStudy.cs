using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ShowCaseStudy : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.case-study",
        "Someone new to the design of sites and apps, without such training, a degree in it or research with users on record, makes case "
            + "studies before applying: employers look at those, not at other pictures."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Tools.ForCaseStudy.Length > 0 && s.Experience.MonthsDone == 0f && s.Experience.MonthsMaybe == 0f,
                s => !s.Experience.ResearchesUsers && !s.Experience.IsTrainedFor
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Learn, step.Tools.ForCaseStudy));
    }
}
