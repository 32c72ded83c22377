namespace AdvancementEngine.Policies.Facts;

/// <summary>Facts that are filled anew for every case, so that a session already holding them only has to look again.</summary>
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
