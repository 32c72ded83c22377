using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>What catalog and program record say of credentials: who validates them for an occupation, and what they count toward.</summary>
internal static class CredentialRecord
{
    /// <summary>Who may validate. Acceptance by DoD for a work role is evidence of one kind, not validation by employers: the finding names it.</summary>
    public static ImmutableArray<string> Validators { get; } = ["dod-8140", "employers", "industry-body", "issuer"];

    /// <summary>At least one of the credentials offered is validated for the occupation (3a).</summary>
    public static Answer ValidatedFor(ProgramDesign design, string occupation)
    {
        var verdict = design.Offered.IsEmpty && design.Record.Says(ProgramFacts.CredentialOffered) is null ? Verdict.Unknown : Verdict.NotMet;
        var found = new List<string>();
        foreach (var code in design.Offered)
        {
            var by = ValidatorsOf(design.Catalog, design.Record, code, occupation, design.Value(Thresholds.CredentialStrength));
            found.AddRange(by.Select(v => $"{code}@{v}"));
            verdict = verdict.Or(by.IsEmpty ? design.Catalog.FindCredential(code) is null ? Verdict.Unknown : Verdict.NotMet : Verdict.Met);
        }

        return new(verdict, found.Count == 0 ? Measure.Missing : Measure.Of([.. found]), Measure.Of(Validators));
    }

    /// <summary>Validators of a credential for an occupation, ordinal; none for a retired credential.</summary>
    public static ImmutableArray<string> ValidatorsOf(CareerCatalog catalog, ProgramRecord? record, string code, string occupation, double strength)
    {
        if (catalog.FindCredential(code) is { Status: CredentialStatus.Retired }) return [];
        var by = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var link in catalog.LinksOf(code))
            if (link.Strength >= strength && string.Equals(link.Occupation, occupation, StringComparison.Ordinal)) by.Add(link.Validator);
        foreach (var fact in record?.Holding(ProgramFacts.CredentialValidated) ?? [])
            if (fact.About == code && (fact.Occupation is null || fact.Occupation == occupation)) by.Add(fact.Value);
        return [.. by];
    }

    /// <summary>At least one of the credentials counts toward a further one (3c).</summary>
    public static Answer Stacks(ProgramDesign design, IEnumerable<string> codes)
    {
        var verdict = design.Record.Says(ProgramFacts.CredentialOffered) == false ? Verdict.NotMet : Verdict.NotApplicable;
        Measure found = Measure.Missing;
        string? remedy = null;
        foreach (var code in codes)
        {
            var one = Stacks(design.Catalog, design.Record, code);
            verdict = verdict.Or(one.Verdict);
            if (one.Verdict == Verdict.Met || found.Kind == MeasureKind.Missing) (found, remedy) = (one.Found, one.Remedy);
        }

        return new Answer(verdict == Verdict.NotApplicable ? Verdict.Unknown : verdict, found, Measure.Of("further-credential")) with { Remedy = remedy };
    }

    /// <summary>A credential counts toward a further one (3c). A cycle in the ladder is named, and decides nothing.</summary>
    public static Answer Stacks(CareerCatalog catalog, ProgramRecord? record, string code)
    {
        var needed = Measure.Of("further-credential");
        var cycle = CredentialLadder.CycleFrom(catalog, code);
        if (!cycle.IsEmpty) return new Answer(Verdict.Unknown, Measure.Of(cycle), needed) with { Remedy = Remedies.BreakCycle };
        var further = catalog.FindCredential(code)?.CountsToward ?? [];
        var recorded = record?.Holding(ProgramFacts.CredentialCountsToward).Where(f => f.About == code).Select(f => f.Value) ?? [];
        ImmutableArray<string> all = [.. further.Concat(recorded).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!all.IsEmpty) return new(Verdict.Met, Measure.Of(all), needed);
        var top = CredentialLadder.IsStepped(catalog, code) || record?.Says(ProgramFacts.CredentialCountsToward, code) == false;
        return new(top ? Verdict.NotMet : Verdict.Unknown, top ? Measure.Of("top-of-ladder") : Measure.Missing, needed);
    }
}
