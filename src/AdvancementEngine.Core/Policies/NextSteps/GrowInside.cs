using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

/// <summary>Someone who uses a main tool of a later goal in a job outside IT, or is asked there about a system, takes on more of that work
/// first.</summary>
internal sealed class GrowInside : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "next-step.inside",
        Element = PolicyInfo.NextStep,
        Origin = Origin.Ours,
        Summary =
            "Someone who uses a main tool of a later goal in a job outside IT, or is the one whom others ask about a system there, takes "
                + "on more of that work first.",
        Effect = EffectKind.Inform,
        Reads = FactKinds.All,
        Subject = SubjectKind.Participant,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => (!s.GoalTools.IsEmpty || s.IsKeyUser) && s.EmployerHasIt && !s.IsServing && !s.IsInIt && s.ItMonths == 0f,
                s => !s.IsTrainedFor && s.UsualHeld == 0
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Experience, "inside", null, null, step.ToolToGrowWith));
    }
}
