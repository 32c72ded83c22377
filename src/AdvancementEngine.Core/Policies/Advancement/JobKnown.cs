using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Advancement;

internal sealed class JobKnown : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "advancement.job-known",
        Element = Elements.Advancement,
        Origin = Origin.Ours,
        Summary =
            "While the current job could not be matched, what it might be is not a step, and nothing is guessed for people "
            + "with a degree.",
        Effect = EffectKind.Other,
        Reads = FactKinds.Work | FactKinds.Credentials | FactKinds.Activities | FactKinds.Goals | FactKinds.Education,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationContexts occupations = null!;
        ComparisonResults known = null!;

        When()
            .Match(() => occupations)
            .Let(() => known, () => occupations.Compare(o =>
                o.UnreadJobs.IsNone()
                    .OrIf(!o.MayBeHeld && o.Level.Number > o.LevelPassed && o.Level.Number <= o.LevelGuessed)
                    .OrIf(o.IsWanted)));
        Then().Do(_ => occupations.Other(Info, known, Remedies.TakeNearerStep));
    }
}
