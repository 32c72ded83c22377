namespace AdvancementEngine.Cli.Arguments;

/// <summary>Output formats of a plan.</summary>
internal enum PlanFormat
{
    /// <summary>Plain text of 80 columns.</summary>
    Text,

    /// <summary>A page to print.</summary>
    Html,

    /// <summary>Canonical JSON.</summary>
    Json,

    /// <summary>A drawing of the first path.</summary>
    Svg,
}
