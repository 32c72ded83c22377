using System.Globalization;

namespace AdvancementEngine.Data.Importers;

/// <summary>Fact rows of one program, in the columns of <see cref="ProgramReader.FactColumns"/>.</summary>
internal sealed class ProgramFactRows(string program, string day, string who, string list)
{
    public string Program => program;

    public List<string[]> Rows { get; } = [];

    public void Add(string fact, string about, string value, string column) =>
        Rows.Add([program, fact, about, value, string.Empty, string.Empty, day, who, $"{list}, {column}"]);
}
