using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>An explicit requirement: its kind, the recorded fact it asks about, the comparison, and the value.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Fact">A name of <see cref="ParticipantFacts"/>, or an element id (<c>credential:comptia-a-plus</c>).</param>
/// <param name="Comparison">The comparison.</param>
/// <param name="Value">The value to compare with; empty for <see cref="Comparison.Has"/>.</param>
public sealed record Requirement(string Kind, string Fact, Comparison Comparison, string Value)
{
    /// <summary>The kinds of requirement (1a).</summary>
    public static ImmutableArray<string> Kinds { get; } = ["academic", "technical", "employability", "eligibility"];

    /// <summary>Codes of <see cref="Participants.Comparison"/>, in its order.</summary>
    public static ImmutableArray<string> Comparisons { get; } = ["at-least", "at-most", "equals", "one-of", "has"];

    /// <summary>Parses a requirement from the two fields of a program fact.</summary>
    /// <param name="about"><c>kind:fact</c>.</param>
    /// <param name="value"><c>comparison value</c>.</param>
    /// <exception cref="FormatException">The fields do not pass <see cref="Check"/>; the message says what is needed.</exception>
    public static Requirement Parse(string about, string value)
    {
        if (Check(about, value) is { } needed)
            throw new FormatException(needed);
        var colon = about.IndexOf(':', StringComparison.Ordinal);
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var comparison = space < 0 ? value : value[..space];
        return new(
            about[..colon],
            about[(colon + 1)..],
            (Comparison)Comparisons.IndexOf(comparison),
            space < 0 ? string.Empty : value[(space + 1)..]
        );
    }

    /// <summary>Checks both fields together: the fact is known, the comparison suits its type, and the value can be parsed.</summary>
    /// <returns>Null if they are valid; otherwise what was needed, with the remedy after a semicolon.</returns>
    public static string? Check(string about, string value)
    {
        if (CheckAbout(about) is { } wrongAbout)
            return wrongAbout;
        if (CheckValue(value) is { } wrongValue)
            return wrongValue;
        var fact = about[(about.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var comparison = (Comparison)Comparisons.IndexOf(space < 0 ? value : value[..space]);
        return ParticipantFacts.CheckComparison(fact, comparison, space < 0 ? string.Empty : value[(space + 1)..]);
    }

    internal static string? CheckAbout(string about)
    {
        var colon = about.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == about.Length - 1)
            return "needed: kind:fact, for example academic:education; write the kind before the colon";
        if (!Kinds.Contains(about[..colon], StringComparer.Ordinal))
            return $"needed: a kind of {string.Join(" | ", Kinds)} before the colon; use one of them";
        var fact = about[(colon + 1)..];
        return ParticipantFacts.IsKnown(fact)
            ? null
            : $"found '{fact}'; needed: after the colon, an element id or one of {ParticipantFacts.Names}; use one of them";
    }

    internal static string? CheckValue(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var comparison = space < 0 ? value : value[..space];
        var index = Comparisons.IndexOf(comparison);
        if (index < 0)
            return $"found '{comparison}'; needed: one of {string.Join(" | ", Comparisons)} and a value; use one of them";
        return (index == (int)Comparison.Has) == (space < 0)
            ? null
            : $"needed: {(space < 0 ? "a value after the comparison" : "nothing after has")}; for example at-least 8";
    }
}
