using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies;

/// <summary>An occupation beside a training program, or beside none; the same for every participant of it.</summary>
internal sealed class OccupationOffering(Occupation occupation, ProgramDesign? design) : Subject
{
    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => Occupation.Code;

    public Occupation Occupation { get; } = occupation;

    public Answer Covered() => Asking(d => DesignCoverage.Of(d, Code).AtLeast(Needed(Thresholds.CoverageEntry)));

    public Answer CredentialValidated() => Asking(d => CredentialRecord.ValidatedFor(d, Code));

    public Answer CredentialStacks() => Asking(d => CredentialRecord.Stacks(d, d.Offered.Where(c => d.Catalog.LinkStrength(c, Code) >= Value(Thresholds.CredentialStrength))));

    public Answer Agreed() => Asking(d => AgreementRecord.For(d, Code).HasAny(AgreementRecord.Any));

    public Answer Openings() => DemandRecord.Openings(Occupation).AtLeast(Needed(Thresholds.DemandOpenings));

    public Answer Change() => DemandRecord.Change(Occupation).AtLeast(Needed(Thresholds.DemandChange));

    public Answer EntryWage() => DemandRecord.EntryWage(Occupation).AtLeast(Needed(Thresholds.DemandEntryWage));

    private Answer Asking(Func<ProgramDesign, Answer> ask) =>
        design is null ? new(Verdict.NotApplicable, Measure.Missing, Measure.Missing) : ask(design);
}

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
