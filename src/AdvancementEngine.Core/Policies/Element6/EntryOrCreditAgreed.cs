using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element6;

internal sealed class EntryOrCreditAgreed : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "6b.entry-or-credit-agreed",
        Element = Elements.Six,
        Indicator = "6b",
        Origin = Origin.Jff,
        Summary = "A sponsor agreed to direct entry or to credit for prior learning for the target.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Kinds { get; } = ["credit-for-prior-learning", "direct-entry"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StatedTarget target = null!;
        ComparisonResult agreed = default;

        When().Match(() => target).Let(() => agreed, () => target.Agreements.HasAny(Kinds));
        Then().Do(_ => target.Inform(Info, agreed, Remedies.AgreeWithSponsor));
    }
}
