namespace AdvancementEngine.Data.Tables;

/// <summary>A column of a written table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Meaning">What it says, one sentence.</param>
public sealed record TableColumn(string Name, ColumnType Type, string Meaning);
