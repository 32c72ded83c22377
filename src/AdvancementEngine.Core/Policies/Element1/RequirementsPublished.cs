using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element1;

internal sealed class RequirementsPublished : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "1a.requirements-published",
        Element = Elements.One,
        Indicator = "1a",
        Origin = Origin.Jff,
        Summary = "Entry requirements are published: academic, technical, employability, eligibility.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult published = default;

        When().Match(() => design).Let(() => published, () => design.RequirementsPublished.HasAll(Requirement.Kinds));
        Then().Do(_ => design.Inform(Info, published, Remedies.Publish));
    }
}
