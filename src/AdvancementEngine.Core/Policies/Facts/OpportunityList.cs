namespace AdvancementEngine.Policies.Facts;

/// <summary>The opportunities of one kind that are considered, with the results of the policies that fired.</summary>
internal abstract class OpportunityList
{
    /// <summary>Results by policy, in the order they fired until sorted into book order.</summary>
    public List<FindingColumn> Columns { get; } = [];

    /// <summary>Code of the opportunity at a position.</summary>
    public abstract string CodeOf(int item);

    /// <summary>Sorts the policies into book order.</summary>
    internal void Order()
    {
        // Few and nearly sorted: each moves by one or two places.
        for (var i = 1; i < Columns.Count; i++)
        {
            for (var j = i; j > 0 && Columns[j - 1].Policy.Order > Columns[j].Policy.Order; j--)
                (Columns[j], Columns[j - 1]) = (Columns[j - 1], Columns[j]);
        }
    }
}
