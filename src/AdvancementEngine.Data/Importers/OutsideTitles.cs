using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Data.Importers;

/// <summary>Titles of occupations that the catalog lacks: the occupation's own, those reported to O*NET, and ours; never a title of an
/// occupation in the catalog.</summary>
internal static class OutsideTitles
{
    /// <summary>The titles, in ordinal order by title, then code.</summary>
    public static IReadOnlyList<OutsideTitle> Read(OnetOccupations onet, IReadOnlyList<Occupation> occupations, CuratedFiles ours)
    {
        var inside = occupations.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        var taken = occupations
            .SelectMany(o => o.Titles.Concat(o.CommonTitles).Append(o.Title))
            .Select(NameKeys.Key)
            .ToHashSet(StringComparer.Ordinal);
        var titles = new SortedSet<(string Title, string Code)>();
        foreach (var (code, title) in onet.Reported.Concat(onet.Titles.Select(t => (t.Key, t.Value))))
        {
            if (!inside.Contains(code) && !taken.Contains(NameKeys.Key(title)))
                titles.Add((title, code));
        }

        foreach (
            var (code, title) in ours.Read(
                    "outside-titles.csv",
                    ["code", "title", "reason"],
                    r => (Code: r.Required("code"), Title: r.Required("title"), Reason: r.Required("reason"))
                )
                .Select(r => (r.Code, r.Title))
        )
        {
            if (inside.Contains(code) || !onet.Titles.ContainsKey(code))
                throw new DataException(
                    new DataProblem(
                        Path.Combine(ours.Folder, "outside-titles.csv"),
                        0,
                        "code",
                        DataProblem.Quote(code),
                        "a code of the O*NET-SOC that the catalog lacks",
                        "correct the code, or move the title to title-aliases.csv"
                    )
                );
            titles.Add((title, code));
        }

        return
        [
            .. titles
                .OrderBy(t => t.Title, StringComparer.Ordinal)
                .ThenBy(t => t.Code, StringComparer.Ordinal)
                .Select(t => new OutsideTitle(t.Code, t.Title)),
        ];
    }
}
