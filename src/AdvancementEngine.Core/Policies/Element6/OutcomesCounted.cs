using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element6;

internal sealed class OutcomesCounted : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "6c.outcomes-counted",
        Element = Elements.Six,
        Indicator = "6c",
        Origin = Origin.Ours,
        Summary = "Completions and conversions to apprenticeship are tracked.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Outcomes { get; } = ["apprenticeship", "completed"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult counted = default;

        When()
            .Match(() => design)
            .Let(() => counted, () => design.OutcomesCounted(Outcomes, design.MonthsAgo(Thresholds.OutcomesRecentMonths)).HasAll(Outcomes));
        Then().Do(_ => design.Inform(Info, counted, Remedies.CountOutcomes));
    }
}
