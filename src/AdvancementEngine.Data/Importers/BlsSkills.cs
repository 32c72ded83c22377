using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Skill importance averaged to 6-digit SOC (BLS, from O*NET): a wide table with one column per skill.</summary>
internal static class BlsSkills
{
    /// <summary>Importance by SOC code and skill name.</summary>
    public static Dictionary<string, Dictionary<string, float>> Read(string path)
    {
        var bySoc = new Dictionary<string, Dictionary<string, float>>(StringComparer.Ordinal);
        using var table = Table.Open(path, "Occupation Code", "Occupation Title");
        var skills = table.Columns.Where(c => c is not ("Occupation Code" or "Occupation Title")).ToArray();
        foreach (var row in table.Rows())
        {
            var values = new Dictionary<string, float>(StringComparer.Ordinal);
            foreach (var skill in skills)
            {
                if (row.Float(skill) is not null)
                    values.Add(skill, row.Between(skill, 1, 5));
            }

            bySoc[row.Required("Occupation Code")] = values;
        }

        return bySoc;
    }
}
