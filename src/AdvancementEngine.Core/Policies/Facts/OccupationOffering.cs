using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>An occupation in relation to a training program, or without one; the same for every participant of the program.</summary>
internal sealed class OccupationOffering(Occupation occupation, ProgramDesign? design) : Subject
{
    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => Occupation.Code;

    public Occupation Occupation { get; } = occupation;

    /// <summary>False if there is no program.</summary>
    public bool HasProgram => design is not null;

    /// <summary>Share of the occupation's competencies taught (2b).</summary>
    public Measure Coverage => design is null ? Measure.Missing : DesignCoverage.Of(design, Code);

    /// <summary>Openings per year (2c).</summary>
    public Measure Openings => DemandMeasures.Openings(Occupation);

    /// <summary>Projected change (2c).</summary>
    public Measure Change => DemandMeasures.Change(Occupation);

    /// <summary>Entry wage (2c).</summary>
    public Measure EntryWage => DemandMeasures.EntryWage(Occupation);

    /// <summary>Validators of the credentials offered, for the occupation (3a).</summary>
    public RecordedPresence Validators => design is null ? RecordedPresence.Nothing : CredentialRecords.ValidatorsOfOffered(design, Code);

    /// <summary>What the credentials offered for the occupation count toward (3c).</summary>
    public RecordedPresence FurtherCredentials =>
        design is null
            ? RecordedPresence.Nothing
            : CredentialRecords.Further(
                design,
                design.CredentialsOffered.Where(c => design.Catalog.LinkStrength(c, Code) >= Value(Thresholds.CredentialStrength))
            );

    /// <summary>Agreements with sponsors (6b).</summary>
    public RecordedCodes Agreements => design is null ? RecordedCodes.None : AgreementRecords.For(design, Code);
}
