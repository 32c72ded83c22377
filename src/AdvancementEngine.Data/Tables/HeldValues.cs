using System.Numerics;

namespace AdvancementEngine.Data.Tables;

/// <summary>Whole numbers, numbers or dates.</summary>
internal sealed class HeldValues<T>(TableColumn column) : HeldColumn(column)
    where T : struct, INumber<T>
{
    private T[] _values = new T[4096];

    public ReadOnlySpan<T> Values => _values;

    public void Add(T? value)
    {
        var at = Next(value is not null);
        if (at == _values.Length)
            Array.Resize(ref _values, at * 2);
        _values[at] = value.GetValueOrDefault();
    }
}
