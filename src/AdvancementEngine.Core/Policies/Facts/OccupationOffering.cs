using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

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
