using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element6;

internal sealed class InterviewPromised : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "6b.interview-promised",
        Element = Elements.Six,
        Indicator = "6b",
        Origin = Origin.Ours,
        Summary = "A sponsor promised interviews for the target.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Kinds { get; } = ["interview"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StatedTarget target = null!;
        ComparisonResult promised = default;

        When().Match(() => target).Let(() => promised, () => target.Agreements.HasAny(Kinds));
        Then().Do(_ => target.Inform(Info, promised, Remedies.AgreeWithSponsor));
    }
}
