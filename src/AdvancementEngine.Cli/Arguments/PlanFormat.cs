namespace AdvancementEngine.Cli.Arguments;

/// <summary>Forms of a plan.</summary>
internal enum PlanFormat
{
    /// <summary>Plain text of 80 columns.</summary>
    Text,

    /// <summary>A page to print.</summary>
    Html,

    /// <summary>Canonical JSON.</summary>
    Json,

    /// <summary>The first path drawn.</summary>
    Svg,
}
