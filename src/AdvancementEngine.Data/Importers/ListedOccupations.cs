using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Maps an occupation code in a state's list to the catalog with the official crosswalks.</summary>
internal sealed class ListedOccupations(CareerCatalog catalog)
{
    /// <summary>Lists contain codes of several editions, with and without punctuation; no code is guessed from its similarity to
    /// another.</summary>
    public ListedOccupation Find(string program, long line, string column, string written)
    {
        ListedOccupation Found(string finding, string? taken, IEnumerable<string> candidates) =>
            new(program, line, column, written, finding, taken, [.. candidates]);

        if (catalog.Soc.Read(written) is not { } reading)
            return Found(OccupationFindings.Unknown, null, []);
        if (reading.Only is { } only)
            return Found(
                reading.Code.StartsWith(only[..7], StringComparison.Ordinal) ? OccupationFindings.Read : OccupationFindings.Mapped,
                only,
                []
            );
        if (!reading.Occupations.IsEmpty)
            return Found(OccupationFindings.Several, null, reading.Occupations.Select(Titled).Concat(reading.Lacking));
        if (!reading.Lacking.IsEmpty)
            return Found(OccupationFindings.Outside, null, reading.Lacking);
        var group = Group(reading.Code);
        return Found(group.Count > 0 ? OccupationFindings.Group : OccupationFindings.Unknown, null, group);
    }

    // A code that ends in 0 is a SOC group, such as 15-1210, computer and information analysts; its detailed occupations have the same
    // prefix.
    private List<string> Group(string code)
    {
        var digits = code[..7].TrimEnd('0');
        return code[6] != '0' || digits.Length < "15-1".Length
            ? []
            : [.. catalog.Occupations.Where(o => o.Code.StartsWith(digits, StringComparison.Ordinal)).Select(o => Titled(o.Code))];
    }

    private string Titled(string code) => $"{code} {catalog.FindOccupation(code)!.Title}";
}
