using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.Credentials.Entry;

internal sealed class CredentialDegree : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForCredential(
        "credential.degree",
        "A credential whose issuer asks for a degree is listed only for people with a degree of that level, in the field that the "
            + "issuer names.",
        EffectKind.Other,
        FactKinds.Education
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        CredentialContexts credentials = null!;
        ComparisonResults found = null!;

        When()
            .Match(() => credentials)
            .Let(
                () => found,
                () => credentials.Compare(c =>
                    c.EducationReached.AtLeast(c.DegreeAsked)
                        .And(c.FieldsOfDegree.AtLeast(c.FieldsOfDegreeAsked))
                        .OnlyIf(c.AsksDegree && c.Aim != null))
            );
        Then().Do(_ => credentials.Other(Info, found, Remedies.RaiseEducation));
    }
}
