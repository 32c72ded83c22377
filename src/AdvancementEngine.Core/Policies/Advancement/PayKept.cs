using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class PayKept : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.pay",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary = "Entry pay is not lower than in the current job, unless the occupation is the goal or its pay is not published.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Goals,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults pay = null!;

        When()
            .Match(() => occupations, o => o.Participant.Standing.Work.PresentEntryPay != null)
            .Let(() => pay, () => occupations.Compare(o =>
                o.EntryWage.AtLeast(o.PayKept).OnlyIf(!o.IsGoal && !o.IsSame && !o.PayIsShared)));
        Then().Do(_ => occupations.Other(Info, pay, Remedies.ComparePay));
    }
}
