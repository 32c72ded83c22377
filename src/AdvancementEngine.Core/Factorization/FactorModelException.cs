using AdvancementEngine.Errors;

namespace AdvancementEngine.Factorization;

/// <summary>A factor model that cannot be used: what was found, what is needed and the remedy, on one line.</summary>
public sealed class FactorModelException : InputException
{
    /// <summary>Creates an error that describes the problem.</summary>
    /// <param name="where">Location: a file part, a row, a code.</param>
    /// <param name="found">What was found.</param>
    /// <param name="needed">What is needed.</param>
    /// <param name="remedy">What to do.</param>
    public FactorModelException(string where, string found, string needed, string remedy)
        : base($"{where}: found {found}; needed: {needed}; {remedy}")
    {
        Where = where;
        Found = found;
        Needed = needed;
        Remedy = remedy;
    }

    /// <summary>Location: a file part, a row, a code.</summary>
    public string Where { get; }

    /// <summary>What was found.</summary>
    public string Found { get; }

    /// <summary>What is needed.</summary>
    public string Needed { get; }

    /// <summary>What to do.</summary>
    public string Remedy { get; }
}
