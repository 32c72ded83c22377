namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Numbers ids as they come; a string is made only for a new one.</summary>
internal sealed class IdTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public IdTable() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of an id, in the order of first coming.</summary>
    public int Number(ReadOnlySpan<char> id)
    {
        if (_bySpan.TryGetValue(id, out var number))
            return number;
        number = _numbers.Count;
        _bySpan[id] = number;
        return number;
    }

    /// <summary>The ids in ordinal order, and the place of each number there.</summary>
    public (string[] Ids, int[] Place) Ordered()
    {
        string[] ids = [.. _numbers.Keys];
        Array.Sort(ids, StringComparer.Ordinal);
        var place = new int[ids.Length];
        for (var i = 0; i < ids.Length; i++)
            place[_numbers[ids[i]]] = i;
        return (ids, place);
    }
}
