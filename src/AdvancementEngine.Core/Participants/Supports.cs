using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>Support codes: what a participant may need and a program may offer.</summary>
public static class Supports
{
    /// <summary>The codes.</summary>
    public static ImmutableArray<string> Codes { get; } =
    ["tutoring", "case-management", "child-care", "transport", "housing", "health", "equipment"];
}
