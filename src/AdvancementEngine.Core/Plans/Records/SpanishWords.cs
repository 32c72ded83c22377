using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Plans.Records;

/// <summary>Tells whether a record's own words are Spanish, so that the page can say that it is there in Spanish too. Words ours.</summary>
internal static partial class SpanishWords
{
    // One loan word makes no language.
    private const int Fewest = 2;

    [GeneratedRegex(
        @"\b(quiero|trabajo|soporte|ayudante|auxiliar|computadoras?|redes|ayudo|arreglo|hago|limpieza|bodega|cocina|tienda"
            + @"|programador\w*|desarrollador\w*|analista|t[eé]cnic[oa]s?|cajer[oa]|chofer|mesero|mesera|alba[ñn]il|almac[eé]n|oficina"
            + @"|construcci[oó]n|ingenier[oa]|maestr[oa]|enfermer[oa]|vendedor\w*)\b|[ñ¿¡]",
        Patterns.Options
    )]
    private static partial Regex Content { get; }

    // One of these occurs in place names too.
    [GeneratedRegex(
        @"\b(de|del|los|las|con|para|por|que|como|una|sin|en|y)\b",
        Patterns.Options
    )]
    private static partial Regex Joining { get; }

    private static bool IsSpanish(string text) => Content.IsMatch(text) || Joining.Count(text) > 1;

    /// <summary>True where half or more of what was written in own words, and at least two of them, are Spanish.</summary>
    public static bool IsMost(Participant participant)
    {
        string[] written =
        [
            .. RecordTexts
                .Written(participant, RecordParts.All)
                .Append(participant.Goals.Stated)
                .Where(t => t.Length > 0),
        ];
        var spanish = written.Count(IsSpanish);
        return spanish >= Fewest && 2 * spanish >= written.Length;
    }
}
