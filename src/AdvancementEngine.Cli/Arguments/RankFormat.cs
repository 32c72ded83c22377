namespace AdvancementEngine.Cli.Arguments;

/// <summary>Forms of recommendations.</summary>
internal enum RankFormat
{
    /// <summary>Readable: the first participant in full, a line for each other.</summary>
    Table,

    /// <summary>Canonical JSON, one participant per line.</summary>
    Json,

    /// <summary>One HTML file with a page for each participant.</summary>
    Html,
}
