using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.State;

/// <summary>The upward paths of a catalog's ladder: the path with the lowest cost for each pair of occupations, computed once per catalog
/// and shared by threads.</summary>
/// <remarks>A path prefers fewer steps, then fewer months, single levels and one field. A person without IT work starts from
/// <see cref="Outside"/>.</remarks>
internal sealed class CareerMap
{
    // Cost in months of one more step, a skipped level and a change of field, used to compare paths. Ours.
    private const float StepMonths = 24f;
    private const float SkippedLevelMonths = 12f;
    private const float FieldChangeMonths = 36f;

    // An occupation that at least this many usual origins lead to is a way into IT from anywhere.
    private const int OriginsOfAnEntry = 3;

    private static readonly ConditionalWeakTable<CareerCatalog, CareerMap> s_maps = [];

    private static readonly string[] s_networkedEquipment = ["27-4011", "49-2022", "49-2098", "49-9052"];

    private readonly CareerCatalog _catalog;
    private readonly int _count;
    private readonly float[] _cost;
    private readonly int[] _next;
    private readonly OutsideStep?[] _outside;
    private readonly LadderStep?[] _up;
    private readonly ImmutableArray<int>[] _usual;
    private readonly bool[] _related;
    private readonly int[] _levels;
    private readonly bool[] _atLarge;
    private readonly bool[] _anywhere;
    private readonly CareerField _starts;
    private readonly int _mainEntry;

    private CareerMap(CareerCatalog catalog)
    {
        _catalog = catalog;
        Fields = new CareerFields(catalog);
        _count = catalog.Occupations.Length;
        _outside = [.. Enumerable.Range(0, _count).Select(o => OutsideStep.Into(catalog, o, OriginsOfAnEntry))];
        (_cost, _next) = (new float[_count * _count], new int[_count * _count]);
        Array.Fill(_cost, float.PositiveInfinity);
        Array.Fill(_next, -1);
        Entries = [.. Enumerable.Range(0, _count).Where(o => _outside[o] is not null)];
        _levels = [.. catalog.Occupations.Select(o => (int)(o.Level ?? 0))];
        (_up, _usual, _related) = (new LadderStep?[_count * _count], new ImmutableArray<int>[_count * _count], new bool[_count * _count]);
        Join();
        Edges();
        Shorten();
        int[] starts = [.. Entries.Where(e => Level(e) == (int)OccupationLevel.Entry)];
        foreach (var entry in starts)
            _starts |= Fields.Of(entry);
        _mainEntry = starts.Length == 0 ? -1 : starts.MaxBy(e => catalog.Occupations[e].Wage?.P25 ?? 0);
        _atLarge = [.. Enumerable.Range(0, _count).Select(o => starts.Any(e => catalog.Ladder.Find(o, e) is not null))];
        _anywhere = [.. Enumerable.Range(0, _count).Select(o => catalog.Ladder.From(o).Any(s => s.Kind == StepKind.Up))];
    }

    /// <summary>Starting point of a person without IT work; not an occupation. See <see cref="Entries"/>.</summary>
    public int Outside => _count;

    /// <summary>Fields of occupations and evidence.</summary>
    public CareerFields Fields { get; }

    /// <summary>The map for a catalog.</summary>
    public static CareerMap Of(CareerCatalog catalog) => s_maps.GetValue(catalog, static c => new CareerMap(c));

    /// <summary>Code of an occupation.</summary>
    public string CodeOf(int occupation) => _catalog.Occupations[occupation].Code;

    /// <summary>Level of an occupation, 1 to 5; 0 if unknown.</summary>
    public int Level(int occupation) => _levels[occupation];

    /// <summary>The step up between two occupations; null if the ladder has none.</summary>
    public LadderStep? Up(int from, int to) => _up[(from * _count) + to];

    /// <summary>Dense indices of the credentials that usually go with a step up; empty if the ladder has none.</summary>
    public ImmutableArray<int> Usual(int from, int to) => _usual[(from * _count) + to];

    /// <summary>True if there is a step of any kind between two occupations, or they share a six-digit code.</summary>
    public bool IsRelated(int from, int to) => _related[(from * _count) + to];

    /// <summary>How people enter an occupation from outside IT; null if few do.</summary>
    public OutsideStep? FromOutside(int to) => _outside[to];

    /// <summary>Cost of the best path, months plus the cost of steps in months; infinite if there is none.</summary>
    public float Cost(int from, int to) => _cost[(from * _count) + to];

    /// <summary>The first occupation on the best path; -1 if there is none.</summary>
    public int Next(int from, int to) => _next[(from * _count) + to];

    /// <summary>Occupations that people enter from outside IT, ascending.</summary>
    public ImmutableArray<int> Entries { get; }

    /// <summary>True if an entry-level occupation in the field takes people from outside IT.</summary>
    public bool StartsIn(CareerField field) => field != CareerField.None && (_starts & field) != 0;

    /// <summary>True for installation, maintenance and repair (SOC major group 49).</summary>
    public bool IsRepair(int occupation) => _catalog.Occupations[occupation].Code.StartsWith("49-", StringComparison.Ordinal);

    /// <summary>True for trades whose equipment is on networks: audio and video technicians, installers and repairers of
    /// telecommunications, alarms and lines. Ours.</summary>
    public bool IsOfNetworkedEquipment(int occupation)
    {
        var code = _catalog.Occupations[occupation].Code;
        return Array.Exists(s_networkedEquipment, c => code.StartsWith(c, StringComparison.Ordinal));
    }

    /// <summary>Codes of the foundation credentials of the steps into an occupation, from any job before, and of those that lead to the
    /// others; most often named first.</summary>
    public ImmutableArray<string> FirstInto(int to)
    {
        string[] named =
        [
            .. _catalog
                .Ladder.To(to)
                .Where(s => s.Kind == StepKind.Up)
                .SelectMany(s => s.Credentials)
                .GroupBy(c => c, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Key),
        ];
        return
        [
            .. named
                .Concat(_catalog.Credentials.Where(c => c.Facts.LeadsTo?.Value.Any(l => named[0] == l) == true).Select(c => c.Code))
                .Where(c => _catalog.FindCredential(c)?.Facts.Level?.Value == CredentialLevel.Foundation)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Dense index of a credential; -1 if the catalog does not have it.</summary>
    public int CredentialIndex(string code) => _catalog.CredentialIndex(code);

    /// <summary>True for management (SOC major group 11).</summary>
    public bool IsManagement(int occupation) => _catalog.Occupations[occupation].Code.StartsWith("11-", StringComparison.Ordinal);

    /// <summary>True for the usual starting point: of the entry-level occupations that take people from outside IT, the one with the
    /// highest entry pay.</summary>
    public bool IsMainEntry(int occupation) => occupation == _mainEntry;

    /// <summary>How people enter the usual starting point; null if there is none.</summary>
    public OutsideStep? MainEntry => _mainEntry < 0 ? null : _outside[_mainEntry];

    /// <summary>True if a step up leads from an occupation to an entry-level one that takes people from anywhere.</summary>
    public bool LeadsAtLarge(int from) => _atLarge[from];

    /// <summary>True if any step up leads from an occupation.</summary>
    public bool LeadsAnywhere(int from) => _anywhere[from];

    /// <summary>Cost of the step into one of <see cref="Entries"/>.</summary>
    public float EntryCost(int entry) => StepMonths + _outside[entry]!.Months + (SkippedLevelMonths * Math.Max(0, Level(entry) - 1));

    /// <summary>Months usually spent in an occupation, or outside IT, before a step up.</summary>
    public float MonthsBefore(int from, int to) => from == _count ? _outside[to]?.Months ?? 0f : Up(from, to)?.MonthsLow ?? 0f;

    private void Join()
    {
        Array.Fill(_usual, []);
        for (var from = 0; from < _count; from++)
        {
            for (var to = 0; to < _count; to++)
            {
                var at = (from * _count) + to;
                var step = _catalog.Ladder.Find(from, to);
                _related[at] =
                    from == to
                    || step is not null
                    || _catalog.Ladder.Find(to, from) is not null
                    || SocCodes.SameFamily(_catalog.Occupations[from].Code, _catalog.Occupations[to].Code);
                if (step is not { Kind: StepKind.Up })
                    continue;
                _up[at] = step;
                _usual[at] = [.. step.Credentials.Select(_catalog.CredentialIndex).Where(c => c >= 0)];
            }
        }
    }

    private void Edges()
    {
        foreach (var step in _catalog.Ladder.Steps)
        {
            if (step.Kind != StepKind.Up)
                continue;
            var (from, to) = (_catalog.OccupationIndex(step.From), _catalog.OccupationIndex(step.To));
            if (_catalog.Occupations[to].UsualOrigin)
                continue;
            Edge(from, to, step.MonthsLow, Level(from));
        }
    }

    private void Edge(int from, int to, float months, int level)
    {
        var fields = Fields.Of(from);
        var change = fields != CareerField.None && fields != Fields.Of(to) ? FieldChangeMonths : 0f;
        _cost[(from * _count) + to] = StepMonths + months + change + (SkippedLevelMonths * Math.Max(0, Level(to) - level - 1));
        _next[(from * _count) + to] = to;
    }

    // Floyd–Warshall: sums are computed in the same order on every machine, and the first of equal paths is kept.
    private void Shorten()
    {
        for (var via = 0; via < _count; via++)
        {
            for (var from = 0; from < _count; from++)
            {
                var first = _cost[(from * _count) + via];
                if (float.IsPositiveInfinity(first))
                    continue;
                for (var to = 0; to < _count; to++)
                {
                    var through = first + _cost[(via * _count) + to];
                    if (through >= _cost[(from * _count) + to])
                        continue;
                    _cost[(from * _count) + to] = through;
                    _next[(from * _count) + to] = _next[(from * _count) + via];
                }
            }
        }
    }
}
