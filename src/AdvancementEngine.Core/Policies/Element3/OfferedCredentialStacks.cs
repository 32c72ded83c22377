using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

internal sealed class OfferedCredentialStacks : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3c.offered-credential-stacks",
        Element = Elements.Three,
        Indicator = "3c",
        Origin = Origin.Ours,
        Summary = "A credential the program offers counts toward another one.",
        Effect = EffectKind.Inform,
        Subject = SubjectKind.Program,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        ProgramDesign design = null!;
        ComparisonResult stacks = default;

        When().Match(() => design).Let(() => stacks, () => design.FurtherCredentials.Exists("further-credential"));
        Then().Do(_ => design.Inform(Info, stacks, Remedies.ChooseStacking));
    }
}
