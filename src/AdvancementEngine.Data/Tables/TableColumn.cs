namespace AdvancementEngine.Data.Tables;

/// <summary>A column of a written table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Meaning">Its meaning, in one sentence.</param>
public sealed record TableColumn(string Name, ColumnType Type, string Meaning);
