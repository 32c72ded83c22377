namespace AdvancementEngine.Policies.Facts;

/// <summary>The opportunities of one kind considered, with what the policies that fired say of them.</summary>
internal abstract class OpportunityList
{
    /// <summary>What each policy says, in the order they fired until it is put into book order.</summary>
    public List<FindingColumn> Columns { get; } = [];

    /// <summary>Code of the opportunity at a position.</summary>
    public abstract string CodeOf(int item);

    /// <summary>Puts the policies into book order.</summary>
    internal void Order()
    {
        // Few and nearly in order: each moves by a place or two.
        for (var i = 1; i < Columns.Count; i++)
        {
            for (var j = i; j > 0 && Columns[j - 1].Policy.Order > Columns[j].Policy.Order; j--)
                (Columns[j], Columns[j - 1]) = (Columns[j - 1], Columns[j]);
        }
    }
}
