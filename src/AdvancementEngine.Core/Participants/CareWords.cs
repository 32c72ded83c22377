using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Participants;

/// <summary>Short words of the care of patients that mean something else elsewhere: "pt care tech" and "pt records" are of patients, and no
/// part-time work. Words ours.</summary>
internal static partial class CareWords
{
    [GeneratedRegex(
        @"\bpts?(?=[ -](care|records?|charts?|charting|scheduling|registration|access|services?|portal|safety|info\w*|intake|advoca\w*"
            + @"|monitor\w*|transport\w*|data|billing|accounts?|experience|education|flow|admissions?|check[- ]?in|relations"
            + @"|lift\w*|contact(?! cent)|reg)\b)",
        Patterns.Options
    )]
    private static partial Regex Patient { get; }

    /// <summary>The text with such words written out.</summary>
    /// <param name="text">As written.</param>
    public static string Spelled(string text) => Patient.Replace(text, "patient");
}
