using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Technical work outside the catalog, recognized by its title, and the catalog's occupations of the same families: months of
/// avionics, radio or medical equipment count toward work on telecommunications, computers and electronics. Worked out once per catalog and
/// shared by threads.</summary>
internal sealed class TechnicalTrades
{
    // Families of the Standard Occupational Classification (BLS, 2018): technicians of aerospace, electronics and mechatronics; broadcast
    // technicians; electrical and electronic equipment mechanics, installers and repairers; repairers of medical equipment. That work in
    // one of them counts toward another is ours.
    private static readonly string[] s_families = ["17-3021", "17-3023", "17-3024", "27-4012", "49-2", "49-9062"];

    // One word, such as "technician", names no trade.
    private const int FewestWords = 2;

    // Titles of these families that work of other kinds has too: an appliance, a car or a well is repaired, tested and operated as well.
    private static readonly FrozenSet<string>[] s_general =
    [
        .. new[]
        {
            "repair technician", "field technician", "installation technician", "test technician", "power technician",
            "tool technician", "mechanical technician", "automotive technician", "control operator", "board operator",
            "production engineer", "instrument specialist", "service technician", "maintenance technician", "engineering technician",
        }.Select(Words),
    ];

    private const float DaysOfMonth = 30.4375f;

    private static readonly ConditionalWeakTable<CareerCatalog, TechnicalTrades> s_trades = [];

    private readonly FrozenSet<string>[] _titles;
    private readonly bool[] _near;
    private readonly bool[] _next;

    private TechnicalTrades(CareerCatalog catalog)
    {
        _titles =
        [
            .. catalog
                .OutsideTitles.Where(t => IsOfFamily(t.Code))
                .Select(t => Words(t.Title.Split('(')[0]))
                .Where(w => w.Count >= FewestWords && !Array.Exists(s_general, g => g.SetEquals(w))),
        ];
        _near = [.. catalog.Occupations.Select(o => IsOfFamily(o.Code) && !o.UsualOrigin)];
        _next = new bool[_near.Length];
        for (var trade = 0; trade < _near.Length; trade++)
        {
            foreach (var step in IsOfFamily(catalog.Occupations[trade].Code) ? catalog.Ladder.From(trade) : [])
            {
                if (step.Kind == StepKind.Up && catalog.OccupationIndex(step.To) is >= 0 and var to)
                    _next[to] = true;
            }
        }
    }

    /// <summary>The trades of a catalog.</summary>
    public static TechnicalTrades Of(CareerCatalog catalog) => s_trades.GetValue(catalog, static c => new TechnicalTrades(c));

    /// <summary>True for a catalog occupation that such work counts toward.</summary>
    /// <param name="occupation">Dense index.</param>
    public bool CountToward(int occupation) => _near[occupation];

    /// <summary>True for an occupation to which a step up leads from one of these trades.</summary>
    /// <param name="occupation">Dense index.</param>
    public bool LeadTo(int occupation) => _next[occupation];

    /// <summary>Months of such work as of a date, however long ago.</summary>
    public float Months(Participant participant, DateOnly asOf)
    {
        var months = 0f;
        foreach (var work in participant.Work)
        {
            if (work.Occupation != WorkSpell.OtherOccupation || work.IsNoJob || work.Start > asOf || !IsNamed(Words(work.Stated)))
                continue;
            var end = work.End is { } last && last < asOf ? last : asOf;
            months += (end.DayNumber - work.Start.DayNumber) / DaysOfMonth;
        }

        return months;
    }

    private bool IsNamed(FrozenSet<string> words) => words.Count >= FewestWords && Array.Exists(_titles, t => t.IsSubsetOf(words));

    private static FrozenSet<string> Words(string title) => NameKeys.Words(title).Select(Plain).ToFrozenSet(StringComparer.Ordinal);

    // "Technican", "technologist", "tech": one kind of work, however it is spelled. "Avionics" is "avionic".
    private static string Plain(string word) => word.StartsWith("techn", StringComparison.Ordinal) ? "technician" : word.TrimEnd('s');

    private static bool IsOfFamily(string code) => Array.Exists(s_families, f => code.StartsWith(f, StringComparison.Ordinal));
}
