using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element6;

/// <summary>Completions and conversions to apprenticeship are tracked.</summary>
internal sealed class OutcomesCounted : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "6c.outcomes-counted",
        Element = "6",
        Indicator = "6c",
        Origin = Origin.Ours,
        Summary = "Completions and conversions to apprenticeship are tracked.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Asked { get; } = ["apprenticeship", "completed"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;

        When().Match(() => design);
        Then().Do(_ => design.Inform(Info, design.OutcomesCounted().HasAll(OutcomesCounted.Asked), Remedies.CountOutcomes));
    }
}
