using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Codes of <see cref="CredentialLevel"/> in files and results.</summary>
public static class CredentialLevels
{
    /// <summary>Codes, lowest level first.</summary>
    public static ImmutableArray<string> Codes { get; } = ["foundation", "associate", "professional", "expert"];

    /// <summary>Tracks a credential can belong to.</summary>
    public static ImmutableArray<string> Tracks { get; } =
    [
        "support",
        "networking",
        "systems",
        "cloud",
        "security",
        "data",
        "software",
        "web",
        "project",
        "service-management",
        "cabling",
        "business-applications",
    ];

    /// <summary>The code of a level.</summary>
    public static string Code(this CredentialLevel level) => Codes[(int)level - (int)CredentialLevel.Foundation];
}
