using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>How a text was matched to a code, most certain first.</summary>
public enum MatchMethod
{
    /// <summary>The text is the code.</summary>
    Code = 0,

    /// <summary>The text is a name or alias, letter for letter.</summary>
    Exact = 1,

    /// <summary>The text is a name or alias except for case, punctuation, spacing or plural.</summary>
    Normalized = 2,

    /// <summary>The text shares words with a name or alias.</summary>
    Words = 3,

    /// <summary>Nothing is close.</summary>
    None = 4,
}
