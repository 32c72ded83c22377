namespace AdvancementEngine.Policies.Facts;

/// <summary>Facts that are refilled for every case, so that a session that already holds them only has to update them.</summary>
internal sealed class FactPool<T>
    where T : class, new()
{
    private readonly List<T> _facts = [];
    private int _used;

    public void Rewind() => _used = 0;

    public T Next()
    {
        if (_used == _facts.Count)
            _facts.Add(new T());
        return _facts[_used++];
    }
}
