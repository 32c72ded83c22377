namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Numbers ids in order of appearance; a string is created only for a new id.</summary>
internal sealed class IdTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public IdTable() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of an id, in order of first appearance.</summary>
    public int Number(ReadOnlySpan<char> id)
    {
        if (_bySpan.TryGetValue(id, out var number))
            return number;
        number = _numbers.Count;
        _bySpan[id] = number;
        return number;
    }

    /// <summary>The ids in ordinal order, and the position of each number in it.</summary>
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
