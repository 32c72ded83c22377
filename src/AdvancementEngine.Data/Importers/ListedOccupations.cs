using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Finds what an occupation code in a state's list is in the catalog.</summary>
internal sealed class ListedOccupations(CareerCatalog catalog)
{
    /// <summary>Lists write codes of several editions, with and without punctuation; none is guessed from its likeness to another.</summary>
    public ListedOccupation Find(string program, long line, string column, string written)
    {
        ListedOccupation Found(string finding, string? taken, IEnumerable<string> candidates) => new(program, line, column, written, finding, taken, [.. candidates]);

        var code = Dashed(written);
        return code is not null && catalog.FindOccupation(code) is not null
            ? Found(OccupationFindings.Read, code, [])
            : Found(code is null ? OccupationFindings.Unknown : OccupationFindings.Outside, null, []);
    }

    private static string? Dashed(string written) =>
        written.Length == 8 && written.All(char.IsAsciiDigit) ? $"{written[..2]}-{written[2..6]}.{written[6..]}" : null;
}
