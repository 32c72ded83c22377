using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>Reason codes of overrides.</summary>
public static class OverrideReasons
{
    /// <summary>The codes.</summary>
    public static ImmutableArray<string> Codes { get; } =
    ["evidence-seen", "employer-waived", "record-outdated", "local-arrangement", "participant-declined"];
}
