using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>Codes of <see cref="MatchMethod"/> in files and results.</summary>
public static class MatchMethods
{
    /// <summary>The code of a method.</summary>
    public static string Code(this MatchMethod method) =>
        method switch
        {
            MatchMethod.Code => "code",
            MatchMethod.Exact => "exact",
            MatchMethod.Normalized => "normalized",
            MatchMethod.Words => "words",
            _ => "none",
        };
}
