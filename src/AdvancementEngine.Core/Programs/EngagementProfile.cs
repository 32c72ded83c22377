using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>How partners take part in a program: touchpoints by partner kind and recency, the next ask per partner, and warnings.</summary>
/// <param name="Cells">Touchpoints in order, then partner kinds in order; only kinds of which the program has partners.</param>
/// <param name="Asks">At most one request per partner, ordinal by partner; none for a partner who recently did everything.</param>
/// <param name="Warnings">The three warnings.</param>
public sealed record EngagementProfile(
    ImmutableArray<EngagementCell> Cells,
    ImmutableArray<PartnerAsk> Asks,
    ImmutableArray<EngagementWarning> Warnings
)
{
    private static readonly ImmutableArray<string> s_employerOrder =
    [
        "work-based-learning",
        "curriculum",
        "mentor",
        "advisory-board",
        "navigation-supports",
    ];
    private static readonly ImmutableArray<string> s_otherOrder = ["navigation-supports", "advisory-board", "mentor"];

    /// <summary>Creates the profile.</summary>
    /// <param name="record">The program's record.</param>
    /// <param name="recentMonths">Number of months before the as-of date that count as recent.</param>
    public static EngagementProfile Of(ProgramRecord record, double recentMonths)
    {
        ArgumentNullException.ThrowIfNull(record);
        var from = record.AsOf.AddMonths(-(int)recentMonths);
        var contacts = Contacts(record);
        var cells = ImmutableArray.CreateBuilder<EngagementCell>();
        foreach (var touchpoint in ProgramFacts.Touchpoints)
            foreach (var kind in Enum.GetValues<PartnerKind>())
                if (record.Program.Partners.Any(p => p.Kind == kind))
                    cells.Add(Cell(contacts, touchpoint, kind, from));
        return new(cells.ToImmutable(), Ask(record, contacts, from), Warn(record, contacts));
    }

    private static List<Contact> Contacts(ProgramRecord record)
    {
        List<Contact> contacts = [];
        foreach (var fact in record.Holding(ProgramFacts.Touchpoint))
            if (record.Partner(fact.Partner) is { } partner)
                contacts.Add(new(partner, fact.About, fact.Source.When));
        foreach (var fact in record.Holding(ProgramFacts.Activity))
            if (record.Partner(fact.Partner) is { } host)
                contacts.Add(new(host, "work-based-learning", fact.Source.When));
        return contacts;
    }

    private static EngagementCell Cell(List<Contact> contacts, string touchpoint, PartnerKind kind, DateOnly from)
    {
        var these = contacts.Where(c => c.Touchpoint == touchpoint && c.Partner.Kind == kind).ToList();
        return new(
            touchpoint,
            kind,
            these.Select(c => c.Partner.Id).Distinct(StringComparer.Ordinal).Count(),
            these.Where(c => c.When >= from).Select(c => c.Partner.Id).Distinct(StringComparer.Ordinal).Count(),
            these.Max(c => c.When)
        );
    }

    private static ImmutableArray<PartnerAsk> Ask(ProgramRecord record, List<Contact> contacts, DateOnly from)
    {
        var asks = ImmutableArray.CreateBuilder<PartnerAsk>();
        // A touchpoint requested from one partner no longer counts as done by nobody, so the next partner is asked for something else.
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var partner in record.Program.Partners.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            var own = contacts.Where(c => c.Partner.Id == partner.Id).ToList();
            var open = Order(partner).Where(t => !own.Any(c => c.Touchpoint == t && c.When >= from)).ToList();
            if (open.Count == 0)
                continue;
            var alone = open.FirstOrDefault(t => !asked.Contains(t) && !contacts.Any(c => c.Touchpoint == t && c.When >= from));
            var touchpoint = alone ?? open[0];
            var why =
                alone is not null ? "nobody-does-it"
                : touchpoint == "work-based-learning" && partner.Capacity > 0 ? "partner-has-capacity"
                : own.Any(c => c.Touchpoint == touchpoint) ? "long-ago"
                : "not-yet";
            asked.Add(touchpoint);
            asks.Add(new(partner.Id, touchpoint, why, LastContact(record, partner)));
        }

        return asks.ToImmutable();
    }

    private static ImmutableArray<EngagementWarning> Warn(ProgramRecord record, List<Contact> contacts)
    {
        var uses = record.Holding(ProgramFacts.FeedbackUse).Select(f => f.Value).ToList();
        bool? generalOnly = uses.Count == 0 ? null : uses.TrueForAll(u => u == "general-practice");
        var employers = contacts.Where(c => IsEmployer(c.Partner)).ToList();
        bool? notHandsOn =
            employers.Any(c => c.Touchpoint == "work-based-learning") ? false
            : employers.Count > 0 || record.Says(ProgramFacts.Touchpoint, "work-based-learning") == false ? true
            : null;
        bool? neverSeen = record.Says(ProgramFacts.SkillsSeen) is { } seen ? !seen : null;
        return
        [
            new("feedback-general-only", generalOnly),
            new("employers-not-in-hands-on", notHandsOn),
            new("graduates-never-seen", neverSeen),
        ];
    }

    /// <summary>Latest dated record of any fact that names a partner; null if none is dated.</summary>
    internal static DateOnly? LastContact(ProgramRecord record, Partner partner) =>
        ProgramFacts
            .All.SelectMany(info => record.Holding(info.Name))
            .Where(f => string.Equals(f.Partner, partner.Id, StringComparison.Ordinal))
            .Max(f => f.Source.When);

    internal static bool IsEmployer(Partner partner) => partner.Kind is PartnerKind.ItEmployer or PartnerKind.NonItEmployer;

    private static ImmutableArray<string> Order(Partner partner) => IsEmployer(partner) ? s_employerOrder : s_otherOrder;

    private sealed record Contact(Partner Partner, string Touchpoint, DateOnly? When);
}
