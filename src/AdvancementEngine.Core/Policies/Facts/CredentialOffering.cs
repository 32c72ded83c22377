using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A credential beside a training program, or beside none.</summary>
internal sealed class CredentialOffering(Credential credential, CareerCatalog catalog, ProgramDesign? design) : Subject
{
    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => Credential.Code;

    public Credential Credential { get; } = credential;

    /// <summary>The issuer offers it today, under this name.</summary>
    public Answer Current() => Measure.Of(Status(Credential.Status)).Is(Measure.Of(Status(CredentialStatus.Active)));

    /// <summary>It is validated for at least one occupation of the catalog.</summary>
    public Answer Validated()
    {
        var by = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var link in catalog.LinksOf(Code))
            if (link.Strength >= Value(Thresholds.CredentialStrength)) by.Add(link.Validator);
        var known = catalog.FindCredential(Code) is not null;
        var verdict = by.Count > 0 ? Verdict.Met : known ? Verdict.NotMet : Verdict.Unknown;
        return new(verdict, by.Count == 0 ? Measure.Missing : Measure.Of([.. by]), Measure.Of(CredentialRecord.Validators));
    }

    /// <summary>It counts toward a further one.</summary>
    public Answer Stacks() => CredentialRecord.Stacks(catalog, design?.Record, Code);

    private static string Status(CredentialStatus status) => status switch
    {
        CredentialStatus.Active => "active",
        CredentialStatus.Renamed => "renamed",
        _ => "retired",
    };
}
