using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace AdvancementEngine.Bundles;

/// <summary>Number of people observed making each move, in aggregates of ten or more. Part of a model trained on careers.</summary>
/// <param name="Codes">Codes the people were recorded under, ordinal; coarser than the catalog's occupations.</param>
/// <param name="Moves">Moves between two of these codes, ordinal by origin, then target.</param>
public sealed record SeenMoves(ImmutableArray<SeenCode> Codes, ImmutableArray<SeenMove> Moves)
{
    /// <summary>Minimum number of people in an aggregate.</summary>
    public const int FewestPeople = 10;

    /// <summary>Its lines in the canonical content of a model.</summary>
    internal string Canonical()
    {
        var text = new StringBuilder();
        foreach (var code in Codes)
            text.Append(CultureInfo.InvariantCulture, $"seen {code.Code} {code.Into} {string.Join(' ', code.Occupations)} {code.Title}\n");
        foreach (var move in Moves)
            text.Append(CultureInfo.InvariantCulture, $"move {move.From} {move.To} {move.People}\n");
        return text.ToString();
    }
}
