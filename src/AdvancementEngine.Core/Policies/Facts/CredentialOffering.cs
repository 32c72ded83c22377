using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A credential beside a training program, or beside none.</summary>
internal sealed class CredentialOffering(Credential credential, CareerCatalog catalog, ProgramDesign? design) : Subject
{
    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => credential.Code;

    /// <summary>Whether the issuer offers it today, under this name (3a).</summary>
    public Measure Status =>
        Measure.Of(
            credential.Status switch
            {
                CredentialStatus.Active => "active",
                CredentialStatus.Renamed => "renamed",
                _ => "retired",
            }
        );

    /// <summary>Validators for any occupation of the catalog (3a).</summary>
    public RecordedPresence Validators => CredentialRecords.ValidatorsOf(catalog, Code, Value(Thresholds.CredentialStrength));

    /// <summary>What it counts toward (3c).</summary>
    public RecordedPresence FurtherCredentials => CredentialRecords.Further(catalog, design?.Record, Code);
}
