namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Ids of a row and a column, as in a data view.</summary>
internal sealed class ValuePair
{
    public ReadOnlyMemory<char> FactorRow { get; set; }

    public ReadOnlyMemory<char> FactorColumn { get; set; }
}
