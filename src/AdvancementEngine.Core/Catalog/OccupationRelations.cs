using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Directed steps and 6-digit families of a catalog's occupations, by dense index. Queried hundreds of times per
/// participant.</summary>
internal sealed class OccupationRelations
{
    private const int Bits = 64;

    private readonly ulong[] _steps;
    private readonly int _words;
    private readonly int[] _families;

    public OccupationRelations(
        ImmutableArray<Occupation> occupations,
        ImmutableArray<CareerStep> steps,
        IReadOnlyDictionary<string, int> index
    )
    {
        _words = (occupations.Length + Bits - 1) / Bits;
        _steps = new ulong[occupations.Length * _words];
        foreach (var step in steps)
        {
            var to = index[step.To];
            _steps[(index[step.From] * _words) + (to / Bits)] |= 1ul << (to % Bits);
        }

        // Ordinal by code, so occupations of one family are adjacent.
        _families = new int[occupations.Length];
        for (var o = 1; o < _families.Length; o++)
            _families[o] = _families[o - 1] + (SocCodes.SameFamily(occupations[o - 1].Code, occupations[o].Code) ? 0 : 1);
    }

    /// <summary>True if there is a directed step from one to the other.</summary>
    public bool IsStep(int from, int to) => ((_steps[(from * _words) + (to / Bits)] >> (to % Bits)) & 1) != 0;

    /// <summary>True if both have the same 6-digit code.</summary>
    public bool IsSameFamily(int one, int other) => _families[one] == _families[other];
}
