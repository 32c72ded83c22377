using System.Collections.Immutable;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

internal sealed class ExamPrepared : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3b.exam-prepared",
        Element = Elements.Three,
        Indicator = "3b",
        Origin = Origin.Jff,
        Summary = "Exam preparation and test delivery are part of the curriculum, and instructors are trained for it.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public static ImmutableArray<string> Parts { get; } = ["exam-preparation", "instructors-trained", "test-site"];

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult prepared = default;

        When().Match(() => design).Let(() => prepared, () => design.ExamReadiness.HasAll(Parts));
        Then().Do(_ => design.Inform(Info, prepared, Remedies.PrepareExam));
    }
}
