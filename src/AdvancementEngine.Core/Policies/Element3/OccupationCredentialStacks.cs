using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Element3;

internal sealed class OccupationCredentialStacks : Policy
{
    public static readonly PolicyInfo Info = new()
    {
        Code = "3c.occupation-credential-stacks",
        Element = Elements.Three,
        Indicator = "3c",
        Origin = Origin.Ours,
        Summary = "A credential the program offers for the occupation counts toward another one.",
        Effect = EffectKind.Inform,
    };

    public override PolicyInfo About => Info;

    public override void Define()
    {
        OccupationOffering offering = null!;
        ComparisonResult stacks = default;

        When()
            .Match(() => offering)
            .Let(() => stacks, () => offering.FurtherCredentials.Exists("further-credential").OnlyIf(offering.HasProgram));
        Then().Do(_ => offering.Inform(Info, stacks, Remedies.ChooseStacking));
    }
}
