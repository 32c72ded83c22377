using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Credential data from the catalog and the program's record: who validates credentials for an occupation, and what they count
/// toward.</summary>
internal static class CredentialRecords
{
    /// <summary>Possible validators. Acceptance by DoD for a work role is one kind of evidence, not validation by employers; the finding
    /// names it.</summary>
    public static ImmutableArray<string> Validators { get; } = ["dod-8140", "employers", "industry-body", "issuer"];

    /// <summary>Validators of any credential offered, for an occupation.</summary>
    public static RecordedPresence ValidatorsOfOffered(ProgramDesign design, string occupation)
    {
        var found = new List<string>();
        var isUnknown = design.CredentialsOffered.IsEmpty && design.Record.Says(ProgramFacts.CredentialOffered) is null;
        foreach (var code in design.CredentialsOffered)
        {
            var by = ValidatorsOf(design.Catalog, design.Record, code, occupation, design.Value(Thresholds.CredentialStrength));
            found.AddRange(by.Select(v => $"{code}@{v}"));
            isUnknown |= by.IsEmpty && design.Catalog.FindCredential(code) is null;
        }

        return found.Count > 0 ? new(true, Measure.Of([.. found])) : new(isUnknown ? null : false, Measure.Missing);
    }

    /// <summary>Validators of a credential for any occupation in the catalog.</summary>
    public static RecordedPresence ValidatorsOf(CareerCatalog catalog, string code, double strength)
    {
        var by = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var link in catalog.LinksOf(code))
            if (link.Strength >= strength)
                by.Add(link.Validator);
        return by.Count > 0 ? new(true, Measure.Of([.. by])) : new(catalog.FindCredential(code) is null ? null : false, Measure.Missing);
    }

    /// <summary>What any of several credentials counts toward.</summary>
    public static RecordedPresence Further(ProgramDesign design, IEnumerable<string> codes)
    {
        var verdict = design.Record.Says(ProgramFacts.CredentialOffered) == false ? Verdict.NotMet : Verdict.NotApplicable;
        var shown = RecordedPresence.Nothing;
        foreach (var code in codes)
        {
            var one = Further(design.Catalog, design.Record, code);
            verdict = verdict.Or(one.IsPresent.ToVerdict());
            if (one.IsPresent == true || shown.Found.Kind == MeasureKind.Missing)
                shown = one;
        }

        return shown with
        {
            IsPresent = verdict switch
            {
                Verdict.Met => true,
                Verdict.NotMet => false,
                _ => null,
            },
        };
    }

    /// <summary>What a credential counts toward. A cycle in the ladder is reported and decides nothing.</summary>
    public static RecordedPresence Further(CareerCatalog catalog, ProgramRecord? record, string code)
    {
        var cycle = CredentialLadder.CycleFrom(catalog, code);
        if (!cycle.IsEmpty)
            return new(null, Measure.Of(cycle)) { Remedy = Remedies.BreakCycle };
        var further = catalog.FindCredential(code)?.CountsToward ?? [];
        var recorded = record?.Holding(ProgramFacts.CredentialCountsToward).Where(f => f.About == code).Select(f => f.Value) ?? [];
        ImmutableArray<string> all = [.. further.Concat(recorded).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!all.IsEmpty)
            return new(true, Measure.Of(all));
        var isTop = CredentialLadder.IsStepped(catalog, code) || record?.Says(ProgramFacts.CredentialCountsToward, code) == false;
        return isTop ? new(false, Measure.Of("top-of-ladder")) : RecordedPresence.Nothing;
    }

    // None for a retired credential.
    private static ImmutableArray<string> ValidatorsOf(
        CareerCatalog catalog,
        ProgramRecord record,
        string code,
        string occupation,
        double strength
    )
    {
        if (catalog.FindCredential(code) is { Status: CredentialStatus.Retired })
            return [];
        var by = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var link in catalog.LinksOf(code))
            if (link.Strength >= strength && string.Equals(link.Occupation, occupation, StringComparison.Ordinal))
                by.Add(link.Validator);
        foreach (var fact in record.Holding(ProgramFacts.CredentialValidated))
            if (fact.About == code && (fact.Occupation is null || fact.Occupation == occupation))
                by.Add(fact.Value);
        return [.. by];
    }
}
