using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class BesideGoal : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.beside-goal",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary =
            "Besides the goal, an occupation is shown only if it can begin now, is not above the goal, and the record or "
            + "the goal's field supports it; the record alone does not where the goal itself, or what it may mean, can be shown.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Activities | FactKinds.Goals | FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults beside = null!;

        When()
            .Match(() => occupations)
            .Let(() => beside, () => occupations.Compare(o =>
                o.Level.AtMost(o.LevelOfGoal)
                    .And(o.Level.AtMost(o.LevelAllowed))
                    .And(o.MonthsCounted().AtLeast(o.MonthsAsked()))
                    .And(o.CredentialsBeside.IsAny().OrIf(o.IsBelowGoal || o.IsFirstJob || o.IsEntryLikeGoal))
                    .OrIf(o.IsAimedAt)
                    .OnlyIf(o.HasGoal)));
        Then().Do(_ => occupations.Other(Info, beside, Remedies.TakeNearerStep));
    }
}
