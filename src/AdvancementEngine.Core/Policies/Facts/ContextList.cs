namespace AdvancementEngine.Policies.Facts;

/// <summary>The opportunities of one kind considered for a participant, as a single fact: a policy fires once per person, compares each
/// opportunity and records a finding for each.</summary>
/// <remarks>With one fact per opportunity, every policy would fire some forty times per person, and the session rather than the policies
/// would dominate the cost (docs/decisions/0009).</remarks>
internal abstract class ContextList<T> : OpportunityList
    where T : Subject
{
    private readonly List<T> _items = [];
    private readonly FactPool<ComparisonResults> _results = new();

    /// <summary>The participant; of several sets of facts evaluated together, the first. Each opportunity holds its own.</summary>
    public ParticipantContext Participant { get; private set; } = null!;

    /// <summary>True if there are no opportunities.</summary>
    public bool IsEmpty => _items.Count == 0;

    /// <summary>Compares each opportunity, in the order they were added.</summary>
    public ComparisonResults Compare(Func<T, ComparisonResult> comparison)
    {
        var results = _results.Next();
        results.Fill(_items, comparison);
        return results;
    }

    /// <inheritdoc/>
    public sealed override string CodeOf(int item) => _items[item].Code;

    /// <summary>Records the results; the order does not change.</summary>
    public void Inform(PolicyInfo policy, ComparisonResults results, string remedy) =>
        Columns.Add(new(policy, EffectKind.Inform, default, results, remedy));

    /// <summary>Records the results; NotMet moves an opportunity to the group <c>later</c>.</summary>
    public void Later(PolicyInfo policy, ComparisonResults results, string remedy) =>
        Columns.Add(new(policy, EffectKind.Later, default, results, remedy));

    /// <summary>Records the results; NotMet moves an opportunity to the group <c>other</c>.</summary>
    public void Other(PolicyInfo policy, ComparisonResults results, string remedy) =>
        Columns.Add(new(policy, EffectKind.Other, default, results, remedy));

    /// <summary>Adds the amount to the score of each opportunity that is Met.</summary>
    public void Raise(PolicyInfo policy, ComparisonResults results, Threshold amount, string remedy) =>
        Adjust(policy, results, AdjustmentKind.Raise, amount, remedy);

    /// <summary>Subtracts the amount from the score of each opportunity that is NotMet, once for each missing step.</summary>
    public void Lower(PolicyInfo policy, ComparisonResults results, Threshold amount, string remedy) =>
        Adjust(policy, results, AdjustmentKind.Lower, amount, remedy);

    /// <summary>Adds the amount times the number found to the score of each opportunity, positive or negative.</summary>
    public void Tilt(PolicyInfo policy, ComparisonResults results, Threshold amount, string remedy) =>
        Adjust(policy, results, AdjustmentKind.Tilt, amount, remedy);

    /// <summary>Performs an action on each, in the order they were added.</summary>
    internal void ForEach(Action<T> action)
    {
        foreach (var item in _items)
            action(item);
    }

    internal void Begin(ParticipantContext participant) => Participant = participant;

    internal void Clear()
    {
        _items.Clear();
        Columns.Clear();
        _results.Rewind();
    }

    /// <summary>Adds an opportunity.</summary>
    /// <returns>Its position.</returns>
    internal int Add(T item)
    {
        _items.Add(item);
        return _items.Count - 1;
    }

    private void Adjust(PolicyInfo policy, ComparisonResults results, AdjustmentKind kind, Threshold amount, string remedy) =>
        Columns.Add(new(policy, EffectKind.Adjust, new Adjustment(kind, Participant.Value(amount)), results, remedy));
}
