using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element6;

/// <summary>A sponsor promised interviews for the target.</summary>
internal sealed class InterviewPromised : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "6b.interview-promised",
        Element = "6",
        Indicator = "6b",
        Origin = Origin.Ours,
        Summary = "A sponsor promised interviews for the target.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StatedTarget target = null!;

        When().Match(() => target);
        Then().Do(_ => target.Design.Inform(Info, target.Target, target.InterviewPromised(), Remedies.AgreeWithSponsor));
    }
}
