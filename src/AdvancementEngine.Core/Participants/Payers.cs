using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Who may pay for a person's training and exams, other than the program and the person, derived from words in the record.
/// Ours.</summary>
public static partial class Payers
{
    /// <summary>Veteran Readiness and Employment (VR&amp;E, 38 U.S.C. chapter 31): a counselor is on record.</summary>
    public const string VeteranReadiness = "veteran-readiness";

    /// <summary>Credentialing programs of the services (COOL): the person is still serving.</summary>
    public const string ServiceCredentialing = "service-credentialing";

    /// <summary>GI Bill: the person has served.</summary>
    public const string GiBill = "gi-bill";

    /// <summary>Trade Adjustment Assistance: named in the record.</summary>
    public const string TradeAdjustment = "trade-adjustment";

    /// <summary>WIOA dislocated worker funds: the last job ended recently or is about to end.</summary>
    public const string DislocatedWorker = "dislocated-worker";

    /// <summary>State vocational rehabilitation: a counselor is on record.</summary>
    public const string StateRehabilitation = "state-rehabilitation";

    /// <summary>The employer's tuition program: named in the record.</summary>
    public const string EmployerTuition = "employer-tuition";

    // Months after the end of the last job during which it counts as recently lost. Ours.
    internal const int LostMonths = 12;
    private const string Served = "service member";
    private const string LostMark = "laid off";

    private static readonly SearchValues<string> s_readiness = SearchValues.Create(
        ["vr&e", "vre counselor", "chapter 31", "ch. 31", "ch 31", "ch31", "va voc"],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly SearchValues<string> s_rehabilitation = SearchValues.Create(
        ["vr counselor", "voc rehab", "vocational rehab"],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly SearchValues<string> s_papers = SearchValues.Create(
        ["dd214", "dd-214", "vmet", "jst", "ncoer", Served],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly SearchValues<string> s_civilian = SearchValues.Create(
        ["contractor", "civilian", "interpreter"],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly SearchValues<string> s_trade = SearchValues.Create(
        ["trade act", "trade adjustment", "taa "],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly SearchValues<string> s_tuition = SearchValues.Create(
        [
            "tuition pgm",
            "tuition program",
            "tuition assist",
            "tuition help",
            "tuition reimb",
            "tuition benefit",
            "pays for classes",
            "pays tuition",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The payers that a person's record names or implies, as codes, those that pay most first; empty if none.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">Work that starts later is left out.</param>
    public static ImmutableArray<string> Of(Participant person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        var payers = ImmutableArray.CreateBuilder<string>();
        var (served, serves, works) = Work(person, asOf);
        if (Says(person, s_readiness))
            payers.Add(VeteranReadiness);
        else if (Says(person, s_rehabilitation))
            payers.Add(StateRehabilitation);
        if (serves)
            payers.Add(ServiceCredentialing);
        if (served)
            payers.Add(GiBill);
        if (Says(person, s_trade))
            payers.Add(TradeAdjustment);
        if (!serves && IsLost(person, asOf, works))
            payers.Add(DislocatedWorker);
        if (works && Says(person, s_tuition))
            payers.Add(EmployerTuition);
        return payers.ToImmutable();
    }

    // For each payer that pays only for some credentials, its name in the catalog's list of common payers.
    private static readonly (string Payer, string Common)[] s_common =
    [
        (GiBill, "gi-bill"),
        (DislocatedWorker, "wioa-ita"),
        (TradeAdjustment, "wioa-ita"),
        (EmployerTuition, "employer"),
    ];

    /// <summary>True if a payer on record pays for a credential with the given common payers.</summary>
    /// <param name="payer">Code of a payer on record.</param>
    /// <param name="common">Codes of the credential's common payers.</param>
    public static bool Fits(string payer, ImmutableArray<string> common) =>
        Common(payer) is not { } known || (!common.IsDefault && common.Contains(known, StringComparer.Ordinal));

    /// <summary>The name of a payer on record in the list of common payers; null if it pays for anything.</summary>
    public static string? Common(string payer) => Array.Find(s_common, c => c.Payer == payer).Common;

    /// <summary>True if any of the words occur in a person's record, except in job titles that were recognized.</summary>
    /// <param name="person">The person.</param>
    /// <param name="words">The words, in any case.</param>
    internal static bool IsSaid(Participant person, SearchValues<string> words) => Says(person, words);

    /// <summary>The source of a job, marked with military service or a layoff that the written title mentions and the source does
    /// not.</summary>
    /// <param name="title">As written.</param>
    /// <param name="source">Its source.</param>
    public static Source Marked(string title, Source source)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (IsOfService(title) && !IsOfService(source))
            source = With(source, Served);
        return LaidOff.IsMatch(title) && !IsLaidOff(source) ? With(source, LostMark) : source;
    }

    /// <summary>True if all current work is full-time military service, so there is no employer to ask.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">Work that starts later does not count.</param>
    internal static bool IsServing(Participant person, DateOnly asOf)
    {
        var (_, serves, works) = Work(person, asOf);
        return serves && !works && !ServesPartTime(person, asOf);
    }

    /// <summary>True for a person who now serves in the Guard or Reserve beside other work.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">Work that starts later does not count.</param>
    internal static bool ServesPartTime(Participant person, DateOnly asOf) =>
        person.Work.Any(w => w.Start <= asOf && w.IsPresent(asOf) && IsPartTime(w.Stated, w.Source))
        || person.UnreadWork.Any(w => !(w.Start > asOf) && w.IsPresent(asOf) && IsPartTime(w.Text, w.Source));

    /// <summary>True for a job in the armed forces.</summary>
    internal static bool IsService(WorkSpell work) => IsOfService(work.Source) || IsOfService(work.Stated);

    // Whoever reports a job need not be its employer: a unit's family office reports the work of a spouse.
    private static bool IsPartTime(string text, Source source) => ForcesWords.IsPartTime(text) || ForcesWords.IsPartTime(source.What);

    private static Source With(Source source, string mark) =>
        source.What.Length == 0 ? source with { What = mark } : source with { What = $"{source.What}, {mark}" };

    private static (bool Served, bool Serves, bool Works) Work(Participant person, DateOnly asOf)
    {
        var (served, serves, works) = (false, false, false);
        foreach (var spell in person.Work)
        {
            if (spell.Start <= asOf)
                Add(IsOfService(spell.Source), !spell.IsPresent(asOf));
        }

        foreach (var work in person.UnreadWork)
        {
            if (!(work.Start > asOf))
                Add(IsOfService(work.Text) || IsOfService(work.Source), !work.IsPresent(asOf));
        }

        return (served, serves, works);

        void Add(bool ofService, bool ended)
        {
            served |= ofService && ended;
            serves |= ofService && !ended;
            works |= !ofService && !ended;
        }
    }

    /// <summary>True for a job that the record says was lost, or is about to be.</summary>
    internal static bool IsLaidOff(WorkSpell work) => IsLaidOff(work.Source) || LaidOff.IsMatch(work.Stated);

    // A job that ended recently with nothing since, or one that the record says is ending or was lost.
    private static bool IsLost(Participant person, DateOnly asOf, bool works)
    {
        var since = asOf.AddMonths(-LostMonths);
        foreach (var spell in person.Work)
        {
            if (
                spell.Start <= asOf
                && spell.IsPresent(since)
                && ((!works && !spell.IsPresent(asOf) && !spell.IsNoJob && !IsOfService(spell.Source)) || IsLaidOff(spell))
            )
                return true;
        }

        foreach (var work in person.UnreadWork)
        {
            if (
                work.IsPresent(since)
                && (
                    (!works && !work.IsPresent(asOf) && !NoWorkWords.IsSaid(work.Text) && !IsOfService(work.Text))
                    || LaidOff.IsMatch(work.Text)
                    || IsLaidOff(work.Source)
                )
            )
                return true;
        }

        return false;
    }

    private static bool IsLaidOff(Source source) =>
        LaidOff.IsMatch(source.Who) || LaidOff.IsMatch(source.What) || LayoffCode.IsMatch(source.Who) || LayoffCode.IsMatch(source.What);

    [GeneratedRegex(
        @"\b(laid[- ]?off|lay[- ]?offs?|dislocated|(plant|store) clos(es|ed|ing|ure)|rapid response|desp[ei]d\w*)\b",
        Patterns.Options
    )]
    private static partial Regex LaidOff { get; }

    // Codes that agencies write as a source; in a job's title they stand for other things, as DW does for a data warehouse.
    [GeneratedRegex(@"\b(rif|warn|dw)\b", Patterns.Options)]
    private static partial Regex LayoffCode { get; }

    private static bool IsOfService(Source source) => IsOfService(source.Who) || IsOfService(source.What);

    private static bool IsOfService(string text) =>
        text.Length > 0 && (Has(text, s_papers) || ForcesWords.IsSaid(text)) && !Has(text, s_civilian);

    // A recognized title is left out: "veterans service representative" names no payer.
    private static bool Says(Participant person, SearchValues<string> words) =>
        RecordTexts.Sources(person, RecordParts.All).Any(s => Says(s, words))
        || RecordTexts.Written(person, RecordParts.UnreadEvidence | RecordParts.UnreadWork).Any(t => Has(t, words))
        || Has(person.Goals.Stated, words);

    private static bool Says(Source source, SearchValues<string> words) => Has(source.Who, words) || Has(source.What, words);

    private static bool Has(string text, SearchValues<string> words) => text.AsSpan().ContainsAny(words);
}
