using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans.Records;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans.Reasons;

/// <summary>Real reasons why a job fits one person: what was done, earned, seen in use; never work that leads anywhere, nor a certificate
/// that ran out.</summary>
internal sealed partial class PlanReasons(
    CareerCatalog catalog,
    PlanItems items,
    Participant participant,
    Standing standing,
    ImmutableArray<PlanCertificate> certificates,
    string? lastWork,
    DateOnly asOf
)
{
    private const int Most = 2;
    private const int MostTools = 3;

    /// <summary>The best two reasons for an occupation, strongest first.</summary>
    public ImmutableArray<PlanReason> For(int occupation)
    {
        var found = new List<PlanReason>();
        if (HandsOn(occupation) is { } activity)
            found.Add(activity);
        if (Work(occupation) is { } held)
            found.Add(new PlanReason(ReasonKind.Work, [catalog.Occupations[held].ElementId], null) { Years = Years(held) });
        if (Certificate(occupation) is { } certificate)
            found.Add(
                new PlanReason(ReasonKind.Certificate, [ElementKinds.Id(ElementKinds.Credential, certificate.Code)], null)
            );
        foreach (var kind in (ReasonKind[])[ReasonKind.Seen, ReasonKind.Used, ReasonKind.Taught, ReasonKind.Told])
        {
            // Skills from a class, or reported by the person alone, count as reasons only where nothing stronger is on record.
            if (kind > ReasonKind.Words && found.Count > 0)
                break;
            var tools = participant
                .Evidence.Where(e =>
                    e.Source.IsKnownBy(asOf)
                    && Proof(e) == kind
                    && !found.Any(f => f.Elements.Contains(e.Element))
                    && (items.Lists(occupation, e.Element) || (e.Stated.Length > 0 && items.IsCentral(occupation, e.Element)))
                    // Tools that usual origins have, too, are not a reason for a particular job.
                    && (kind <= ReasonKind.Used || !standing.Map.Fields.IsGeneral(e.Element))
                    && !IsOfficeWork(occupation, e)
                )
                .OrderByDescending(e => IsAskedFor(occupation, e.Element))
                .Select(e => e.Element)
                .Distinct(StringComparer.Ordinal)
                .Take(MostTools)
                .ToImmutableArray();
            var words = kind == ReasonKind.Used ? Words(occupation) : null;
            // Tools that every office has say less than what was done.
            var isGeneral = tools.All(e => standing.Map.Fields.IsGeneral(e));
            if (words is not null && isGeneral)
                found.Add(words);
            if (!tools.IsEmpty)
                found.Add(new PlanReason(kind, tools, null));
            if (words is not null && !isGeneral)
                found.Add(words);
        }

        return [.. found.Take(Most)];
    }

    // Every office uses them: a reason only for work with data, or for a person who runs them for others.
    private bool IsOfficeWork(int occupation, Evidence evidence) =>
        s_office.Contains(evidence.Element)
        && !Administers.IsMatch(evidence.Stated)
        && !FieldEvidence.IsOf(catalog.Occupations[occupation].Code, catalog.FindElement(evidence.Element)?.Name ?? evidence.Stated);

    [GeneratedRegex(@"\b(admin\w*|users|usuarios|accounts|cuentas|tenants?|licens\w*)\b", Patterns.Options)]
    private static partial Regex Administers { get; }

    private static readonly FrozenSet<string> s_office = new[]
    {
        "microsoft-office-software",
        "microsoft-excel",
        "microsoft-outlook",
        "microsoft-powerpoint",
        "microsoft-word",
    }
        .Select(code => ElementKinds.Id(ElementKinds.Technology, code))
        .ToFrozenSet(StringComparer.Ordinal);

    private bool IsAskedFor(int occupation, string element) =>
        items.Asks(occupation, element) || items.IsCentral(occupation, element);

    // What was done and names nothing of the catalog, of the occupation's field: the strongest proof and the latest first.
    private PlanReason? Words(int occupation)
    {
        var spelled = SpelledWords.Of(catalog);
        var code = catalog.Occupations[occupation].Code;
        var said = participant
            .UnreadEvidence.Where(e => e.Kind <= EvidenceKind.Used && e.Source.IsKnownBy(asOf) && RecordWords.IsStrength(e.Text))
            .Where(e => FieldEvidence.IsOf(code, e.Text))
            .OrderByDescending(e => e.Source.When ?? DateOnly.MinValue)
            .Select(e => spelled.Mended(PlanRecord.Shown(e.Text)))
            .Where(t => t.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .ToImmutableArray();
        return said.IsEmpty ? null : new PlanReason(ReasonKind.Words, said, null);
    }

    private static ReasonKind Proof(Evidence evidence) =>
        evidence.Kind switch
        {
            EvidenceKind.Used when Leaders.IsMatch(evidence.Source.Who) && !NoLeaders.IsMatch(evidence.Source.Who) => ReasonKind.Seen,
            EvidenceKind.Assessed or EvidenceKind.Used => ReasonKind.Used,
            EvidenceKind.Taught => ReasonKind.Taught,
            _ => ReasonKind.Told,
        };

    // The person's supervisor, as a source names one. Words ours.
    [GeneratedRegex(
        @"\b(supervisor|supv|supvr|manager|mgr|boss|director|foreman|chief|lead|principal|captain|nco|snco)\b"
            + @"|\b(supervisora?|jefe|jefa|gerente|encargad[oa])\b",
        Patterns.Options
    )]
    private static partial Regex Leaders { get; }

    // The person themselves, and case or program managers: not supervisors. Words ours.
    [GeneratedRegex(
        @"\b(self|yo mism[oa])\b|\b(case|program|care|account)[ -]?(manager|mgr|supervisor|director|lead)\b",
        Patterns.Options
    )]
    private static partial Regex NoLeaders { get; }

    // Whole years in an occupation; two jobs at a time count once. Where the page quotes the title of the last job, only the jobs of that
    // title count: years as an administrator are none as a DevOps engineer.
    private int? Years(int occupation)
    {
        var (months, until) = (0, DateOnly.MinValue);
        var spells = participant.Work.Where(w => w.Occupation == catalog.Occupations[occupation].Code && w.Start <= asOf).ToArray();
        var quoted = spells.MaxBy(w => w.End ?? DateOnly.MaxValue)?.Stated ?? string.Empty;
        if (lastWork == catalog.Occupations[occupation].Code && quoted.Length > 0)
            spells = [.. spells.Where(w => string.Equals(w.Stated, quoted, StringComparison.OrdinalIgnoreCase))];
        foreach (var spell in spells.OrderBy(w => w.Start))
        {
            if (!spell.IsStartKnown)
                return null;
            var end = spell.End is { } ended && ended < asOf ? ended : asOf;
            var begin = spell.Start > until ? spell.Start : until;
            months += Math.Max(0, WholeMonths(begin, end));
            until = end > until ? end : until;
        }

        return months / MonthsAYear is >= 1 and var years ? years : null;
    }

    private const int MonthsAYear = 12;

    private static int WholeMonths(DateOnly begin, DateOnly end) =>
        ((end.Year - begin.Year) * MonthsAYear) + end.Month - begin.Month - (end.Day < begin.Day ? 1 : 0);

    private PlanReason? HandsOn(int occupation)
    {
        var done = participant
            .Activities.Where(a =>
                a.Source.IsKnownBy(asOf)
                && a.Occupation is { } served
                && SocCodes.SameFamily(served, catalog.Occupations[occupation].Code)
                && WorkBasedLearning.TryStage(a.Activity, out var stage)
                && stage >= LearningStage.Preparation
            )
            .OrderByDescending(a => a.Hours ?? 0f)
            .FirstOrDefault();
        return done is null ? null : new PlanReason(ReasonKind.HandsOn, [done.Activity], done.Hours);
    }

    private int? Work(int occupation)
    {
        int? best = null;
        var most = 0f;
        foreach (var held in standing.Work.Held)
        {
            // The job itself speaks before work that leads to it, however long that was.
            if (held.Occupation == occupation && held.Counted > 0f)
                return occupation;
            if (held.Counted <= most)
                continue;
            var leads =
                held.Occupation == occupation
                || (
                    standing.Map.Up(held.Occupation, occupation) is not null
                    && !(held.IsOutside && standing.Map.LeadsAtLarge(held.Occupation))
                );
            if (leads)
                (best, most) = (held.Occupation, held.Counted);
        }

        return best;
    }

    // Linked as evidence for the occupation; what the services accept for a work role is only accepted there.
    private bool IsLinked(string credential, string occupation)
    {
        foreach (var link in catalog.LinksOf(credential))
        {
            if (link is { Via: null, Strength: >= CareerFields.SpeaksFrom } && link.Occupation == occupation)
                return true;
        }

        return false;
    }

    private PlanCertificate? Certificate(int occupation) =>
        certificates
            .Where(c =>
                c.State is CertificateState.Held or CertificateState.EndsSoon
                && (
                    catalog.Ladder.To(occupation).Any(s => s.Credentials.Contains(c.Code, StringComparer.Ordinal))
                    || IsLinked(c.Code, catalog.Occupations[occupation].Code)
                )
            )
            .OrderByDescending(c => catalog.FindCredential(c.Code)?.Facts.Level?.Value ?? 0)
            .FirstOrDefault();
}
