using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>The moves a path may make: steps up the ladder without a pay cut, and entry steps for a person whose occupation is not listed.
/// Prepared once per catalog.</summary>
public sealed class LadderMoves
{
    private readonly ImmutableArray<LadderMove>[] _from;

    /// <summary>Prepares the moves of a catalog.</summary>
    public LadderMoves(CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        _from =
        [
            .. Enumerable
                .Range(0, catalog.Occupations.Length)
                .Select(i => catalog.Ladder.From(i).Where(IsMove).Select(s => new LadderMove(catalog, s)).ToImmutableArray()),
        ];
        In =
        [
            .. catalog
                .Ladder.Steps.Where(s => IsMove(s) && Of(s.From).UsualOrigin && Of(s.To).Level == OccupationLevel.Entry)
                .GroupBy(s => s.To, StringComparer.Ordinal)
                .Select(g => g.OrderBy(s => s.MonthsLow + s.MonthsHigh).ThenBy(s => s.From, StringComparer.Ordinal).First())
                .OrderBy(s => s.To, StringComparer.Ordinal)
                .Select(s => new LadderMove(catalog, s)),
        ];
    }

    /// <summary>The catalog.</summary>
    public CareerCatalog Catalog { get; }

    /// <summary>Steps into entry-level jobs for a person whose work the catalog does not list. If several lead to the same job, only the
    /// one with the fewest months is kept.</summary>
    public ImmutableArray<LadderMove> In { get; }

    /// <summary>The step into a job that the person's next step leads to, if no move from the start leads there. Null if one does, if the
    /// job is a usual origin, or if it would be a pay cut that the person did not ask for.</summary>
    /// <param name="start">The person's starting point.</param>
    /// <param name="to">Dense index of the job.</param>
    public LadderMove? Entering(PathwayStart start, int to)
    {
        ArgumentNullException.ThrowIfNull(start);
        var job = Catalog.Occupations[to];
        if (job.UsualOrigin || (start.Outside && In.Any(s => s.To == to)))
            return null;
        foreach (var held in start.Occupations)
        {
            if (_from[held.Occupation].Any(s => s.To == to))
                return null;
        }

        var from = start.Occupations.IsEmpty ? null : Catalog.Occupations[start.Occupations[0].Occupation];
        if (start.Led is { } led && led.To == to)
            return new LadderMove(Catalog, led.Usual with { From = Catalog.Occupations[led.From].Code, Source = s_leading });
        if (to != start.Goal && from is not null && EntryPay(from) is { } before && EntryPay(job) is { } after && after < before)
            return null;
        return new LadderMove(
            Catalog,
            new LadderStep
            {
                From = from?.Code ?? string.Empty,
                To = job.Code,
                Kind = StepKind.Up,
                MonthsLow = 0,
                MonthsHigh = 0,
                Source =
                    start.Ready.Contains(to) ? s_applying
                    : start.Advised >= 0 && start.Toward == to ? s_earning
                    : s_beginning,
            }
        );
    }

    private static readonly SourceNote s_applying = new(
        SourceNote.Ours,
        string.Empty,
        "2026-11",
        "Nothing of consequence is missing for this job: the person's next step is to apply"
    );

    private static readonly SourceNote s_earning = new(
        SourceNote.Ours,
        string.Empty,
        "2026-11",
        "The person's next step is a credential that leads to this job"
    );

    private static readonly SourceNote s_leading = new(
        SourceNote.Ours,
        string.Empty,
        "2026-11",
        "The person leads people now: as long as from the middle jobs of the line, less the time in the job"
    );

    private static readonly SourceNote s_beginning = new(
        SourceNote.Ours,
        string.Empty,
        "2026-11",
        "The person's goal is among the jobs the ranking says they can begin now"
    );

    /// <summary>Moves out of an occupation; -1 returns the entry moves.</summary>
    public ImmutableArray<LadderMove> From(int occupation) => occupation < 0 ? In : _from[occupation];

    /// <summary>The occupation's own entry pay, US dollars a year; null if none is published for the occupation itself.</summary>
    public static int? EntryPay(Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return occupation.OwnWage?.P25;
    }

    /// <summary>Levels between two occupations; 0 if either level is unknown.</summary>
    public static int LevelsBetween(Occupation? from, Occupation to)
    {
        ArgumentNullException.ThrowIfNull(to);
        return to.Level is { } high && from?.Level is { } low ? Math.Max(0, high - low) : 0;
    }

    private bool IsMove(LadderStep step)
    {
        if (step.Kind != StepKind.Up)
            return false;
        var (from, to) = (Of(step.From), Of(step.To));
        return !to.UsualOrigin && !(EntryPay(from) is { } before && EntryPay(to) is { } after && after < before);
    }

    private Occupation Of(string code) => Catalog.Occupations[Catalog.OccupationIndex(code)];
}
