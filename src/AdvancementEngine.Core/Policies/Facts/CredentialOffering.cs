using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A credential in relation to a training program, or without one.</summary>
internal sealed class CredentialOffering(Credential credential, CareerCatalog catalog, ProgramDesign? design) : Subject
{
    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => credential.Code;

    /// <summary>Whether the issuer currently offers it under this name (3a).</summary>
    public Measure Status =>
        Measure.Of(
            credential.Status switch
            {
                CredentialStatus.Active => "active",
                CredentialStatus.Renamed => "renamed",
                _ => "retired",
            }
        );

    /// <summary>Validators for any occupation in the catalog (3a).</summary>
    public RecordedPresence Validators => CredentialRecords.ValidatorsOf(catalog, Code, Value(Thresholds.CredentialStrength));

    /// <summary>What it counts toward (3c).</summary>
    public RecordedPresence FurtherCredentials => CredentialRecords.Further(catalog, design?.Record, Code);
}
