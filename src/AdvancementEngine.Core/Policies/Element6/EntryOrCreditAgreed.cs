using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element6;

/// <summary>A sponsor agreed to direct entry or to credit for prior learning for the target.</summary>
internal sealed class EntryOrCreditAgreed : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "6b.entry-or-credit-agreed",
        Element = "6",
        Indicator = "6b",
        Origin = Origin.Jff,
        Summary = "A sponsor agreed to direct entry or to credit for prior learning for the target.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StatedTarget target = null!;

        When().Match(() => target);
        Then().Do(_ => target.Design.Inform(Info, target.Target, target.EntryOrCreditAgreed(), Remedies.AgreeWithSponsor));
    }
}
