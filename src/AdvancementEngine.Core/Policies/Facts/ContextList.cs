namespace AdvancementEngine.Policies.Facts;

/// <summary>The opportunities of one kind considered for a participant, as one fact: a policy fires once for a person, compares each opportunity and records a finding for each.</summary>
/// <remarks>A fact for each opportunity fires every policy some forty times a person; the session, not the policies, would be the cost (docs/decisions/0009).</remarks>
internal abstract class ContextList<T>
    where T : Subject
{
    private readonly List<T> _items = [];
    private readonly FactPool<ComparisonResults> _results = new();

    /// <summary>The participant; of several sets of facts evaluated together, the first. Each opportunity carries its own.</summary>
    public ParticipantContext Participant { get; private set; } = null!;

    /// <summary>True when none is considered.</summary>
    public bool IsEmpty => _items.Count == 0;

    /// <summary>Compares each opportunity, in the order they were named.</summary>
    public ComparisonResults Compare(Func<T, ComparisonResult> comparison)
    {
        var results = _results.Next();
        results.Fill(_items, comparison);
        return results;
    }

    /// <summary>Records the results; the order stays as it is.</summary>
    public void Inform(PolicyInfo policy, ComparisonResults results, string remedy)
    {
        for (var i = 0; i < _items.Count; i++) _items[i].Inform(policy, results[i], remedy);
    }

    /// <summary>Records the results; NotMet moves an opportunity to the group <c>later</c>.</summary>
    public void Later(PolicyInfo policy, ComparisonResults results, string remedy)
    {
        for (var i = 0; i < _items.Count; i++) _items[i].Later(policy, results[i], remedy);
    }

    /// <summary>Records the results; NotMet moves an opportunity to the group <c>other</c>.</summary>
    public void Other(PolicyInfo policy, ComparisonResults results, string remedy)
    {
        for (var i = 0; i < _items.Count; i++) _items[i].Other(policy, results[i], remedy);
    }

    /// <summary>Adds the amount to the score of each that is Met.</summary>
    public void Raise(PolicyInfo policy, ComparisonResults results, Threshold amount, string remedy)
    {
        for (var i = 0; i < _items.Count; i++) _items[i].Raise(policy, results[i], amount, remedy);
    }

    /// <summary>Takes the amount off the score of each that is NotMet, once for each step missing.</summary>
    public void Lower(PolicyInfo policy, ComparisonResults results, Threshold amount, string remedy)
    {
        for (var i = 0; i < _items.Count; i++) _items[i].Lower(policy, results[i], amount, remedy);
    }

    /// <summary>Adds the amount times the number found to the score of each, up or down.</summary>
    public void Tilt(PolicyInfo policy, ComparisonResults results, Threshold amount, string remedy)
    {
        for (var i = 0; i < _items.Count; i++) _items[i].Tilt(policy, results[i], amount, remedy);
    }

    /// <summary>Does something with each, in the order they were named.</summary>
    internal void ForEach(Action<T> action)
    {
        foreach (var item in _items) action(item);
    }

    internal void Begin(ParticipantContext participant) => Participant = participant;

    internal void Clear()
    {
        _items.Clear();
        _results.Rewind();
    }

    internal void Add(T item) => _items.Add(item);
}
