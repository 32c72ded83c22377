using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element2;

/// <summary>The training covers enough of a next step's competencies to advance.</summary>
internal sealed class TrainingCoversNextStep : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "2b.training-covers-next-step",
        Element = "2",
        Indicator = "2b",
        Origin = Origin.Ours,
        Summary = "The training covers enough of a next step's competencies to advance.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        AnyTarget target = null!;

        When().Match(() => target);
        Then().Do(_ => target.Design.Inform(Info, target.Target, target.NextStepCovered(), Remedies.AddCompetencies));
    }
}
