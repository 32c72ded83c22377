using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Element1;

internal sealed class ExpectationsPublished : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "1b.expectations-published",
        Element = Elements.One,
        Indicator = "1b",
        Origin = Origin.Jff,
        Summary = "Expectations for attendance and completion are published, and an orientation is held before enrollment.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Expectations { get; } = ["attendance", "completion", "orientation"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult published = default;

        When()
            .Match(() => design)
            .Let(
                () => published,
                () =>
                    design
                        .ExpectationsPublished.With(ProgramFacts.Orientation, design.OrientationIsHeld("before-enrollment"))
                        .HasAll(Expectations)
            );
        Then().Do(_ => design.Inform(Info, published, Remedies.Publish));
    }
}
