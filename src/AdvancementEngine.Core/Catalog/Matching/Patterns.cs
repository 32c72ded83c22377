using System.Text.RegularExpressions;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>What the patterns over people's own words have in common.</summary>
internal static class Patterns
{
    /// <summary>Case never matters in what people write, and the machine's language must not change what a text means.</summary>
    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
