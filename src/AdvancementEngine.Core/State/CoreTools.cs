using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.CompilerServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>The main tools of each occupation: its technologies most in demand, and the substitutes for each. Worked out once per catalog
/// and shared by threads.</summary>
internal sealed class CoreTools
{
    // Technologies after the first few are required by few employers. Ours.
    private const int Most = 5;

    private static readonly ConditionalWeakTable<CareerCatalog, CoreTools> s_tools = [];

    private readonly int[] _counts;
    private readonly FrozenDictionary<string, (int Occupation, uint Tool)[]> _covers;

    private CoreTools(CareerCatalog catalog)
    {
        var demand = new TechnologyDemand(catalog);
        _counts = new int[catalog.Occupations.Length];
        var covers = new Dictionary<string, List<(int, uint)>>(StringComparer.Ordinal);
        for (var o = 0; o < _counts.Length; o++)
        {
            foreach (var tool in demand.Of(o).Take(Most))
            {
                var bit = 1u << _counts[o]++;
                foreach (var element in ToolKinds.Covering(tool).Distinct(StringComparer.Ordinal))
                {
                    if (!covers.TryGetValue(element, out var list))
                        covers.Add(element, list = []);
                    list.Add((o, bit));
                }
            }
        }

        _covers = covers.ToFrozenDictionary(c => c.Key, c => c.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The tools of a catalog.</summary>
    public static CoreTools Of(CareerCatalog catalog) => s_tools.GetValue(catalog, static c => new CoreTools(c));

    /// <summary>Elements that count as a main tool, with the dense index of each occupation where they do.</summary>
    public IEnumerable<(string Element, int Occupation)> Covers => _covers.SelectMany(c => c.Value.Select(t => (c.Key, t.Occupation)));

    /// <summary>How many main tools an occupation has, 0 to 5.</summary>
    public int Count(int occupation) => _counts[occupation];

    /// <summary>How many of one occupation's main tools are on record.</summary>
    /// <param name="participant">Whose record.</param>
    /// <param name="asOf">The day it is read as of.</param>
    /// <param name="occupation">Dense index.</param>
    public int OnRecord(Participant participant, DateOnly asOf, int occupation)
    {
        Span<int> counts = _counts.Length <= MostOnStack ? stackalloc int[_counts.Length] : new int[_counts.Length];
        CountOnRecord(participant, asOf, counts);
        return counts[occupation];
    }

    /// <summary>How many of each occupation's main tools are on record: used, assessed or taught, not only stated.</summary>
    /// <param name="participant">Whose record.</param>
    /// <param name="asOf">The day it is read as of.</param>
    /// <param name="counts">By dense index of the occupation; filled anew.</param>
    public void CountOnRecord(Participant participant, DateOnly asOf, Span<int> counts)
    {
        Span<uint> found = counts.Length <= MostOnStack ? stackalloc uint[counts.Length] : new uint[counts.Length];
        found.Clear();
        foreach (var evidence in participant.Evidence)
        {
            if (evidence.Kind == EvidenceKind.SelfReported || !evidence.Source.IsKnownBy(asOf))
                continue;
            if (!_covers.TryGetValue(evidence.Element, out var tools))
                continue;
            foreach (var (covered, tool) in tools)
                found[covered] |= tool;
        }

        for (var o = 0; o < counts.Length; o++)
            counts[o] = BitOperations.PopCount(found[o]);
    }

    /// <summary>How many of an occupation's main tools were last used within a time.</summary>
    /// <param name="participant">Whose record.</param>
    /// <param name="occupation">Dense index.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    public int Used(Participant participant, int occupation, DateOnly from, DateOnly to)
    {
        var found = 0u;
        foreach (var evidence in participant.Evidence)
        {
            if (evidence.Kind == EvidenceKind.Used && evidence.Source.When is { } when && when >= from && when <= to)
                found |= Covered(evidence.Element, occupation);
        }

        return BitOperations.PopCount(found);
    }

    private uint Covered(string element, int occupation)
    {
        var found = 0u;
        if (!_covers.TryGetValue(element, out var tools))
            return found;
        foreach (var (covered, tool) in tools)
        {
            if (covered == occupation)
                found |= tool;
        }

        return found;
    }

    private const int MostOnStack = 256;
}
