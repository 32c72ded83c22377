using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>element-aliases.csv: names of skills, knowledge areas and technologies as people write them.</summary>
internal static class ElementAliasesFile
{
    public const string Name = "element-aliases.csv";

    public static string[] Columns { get; } = ["element", "alias"];

    public static IEnumerable<string[]> Rows(Element e) => e.Aliases.Select(a => new[] { e.Id, a });
}
