using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element1;

/// <summary>Expectations for attendance and completion are published, and an orientation is held before enrollment.</summary>
internal sealed class ExpectationsPublished : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "1b.expectations-published",
        Element = "1",
        Indicator = "1b",
        Origin = Origin.Jff,
        Summary = "Expectations for attendance and completion are published, and an orientation is held before enrollment.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Asked { get; } = ["attendance", "completion", "orientation"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;

        When().Match(() => design);
        Then().Do(_ => design.Inform(Info, design.PublishedExpectations().HasAll(ExpectationsPublished.Asked), Remedies.Publish));
    }
}
