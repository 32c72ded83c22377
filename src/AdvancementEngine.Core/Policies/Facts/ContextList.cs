namespace AdvancementEngine.Policies.Facts;

/// <summary>The opportunities of one kind considered for a participant, as one fact: a policy fires once for a person and speaks of each of them.</summary>
/// <remarks>A fact for each opportunity fired every policy forty times a person; the session, not the policies, was the bill.</remarks>
internal abstract class ContextList<T>
{
    private readonly List<T> _items = [];

    /// <summary>The participant; of several sets of facts evaluated together, the first. Each opportunity carries its own.</summary>
    public ParticipantContext ParticipantContext { get; private set; } = null!;

    /// <summary>True when none is considered.</summary>
    public bool IsEmpty => _items.Count == 0;

    /// <summary>Speaks of each, in the order they were named.</summary>
    public void Each(Action<T> evaluate)
    {
        foreach (var item in _items) evaluate(item);
    }

    internal void Open(ParticipantContext standing) => ParticipantContext = standing;

    internal void Clear() => _items.Clear();

    internal void Add(T item) => _items.Add(item);
}
