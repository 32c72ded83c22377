using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element5;

internal sealed class ParticipantExplored : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "5a.participant-explored",
        Element = Elements.Five,
        Indicator = "5a",
        Origin = Origin.Jff,
        Summary = "The participant has explored occupations and has a written plan.",
        Effect = EffectKind.Inform,
        Actionable = true,
        Reads = FactKinds.Activities | FactKinds.Other,
        Subject = SubjectKind.Participant,
    };

    public static ImmutableArray<string> Needed { get; } = ["exploration", "plan"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ParticipantContext participant = null!;
        ComparisonResult explored = default;

        When().Match(() => participant).Let(() => explored, () => participant.CareerExploration.HasAll(Needed));
        Then().Do(_ => participant.Inform(Info, explored, Remedies.ExplorePlan));
    }
}
