using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Readiness;

internal sealed class LevelWithinReach : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "readiness.level",
        Element = Elements.Readiness,
        Origin = Origin.Ours,
        Summary =
            "Its level is no more than one above the level reached; a step may skip one level with the usual months of "
                + "experience, or with fewer months and a usual credential. At most early level while the current job is not "
                + "recognized, or from entry level without a diploma.",
        Effect = EffectKind.Later,
        Actionable = true,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Activities | FactKinds.Skills | FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults level = null!;

        When().Match(() => occupations).Let(() => level, () => occupations.Compare(o => o.Level.AtMost(o.LevelAllowed)));
        Then().Do(_ => occupations.Later(Info, level, Remedies.TakeNearerStep));
    }
}
