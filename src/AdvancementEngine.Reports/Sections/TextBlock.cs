namespace AdvancementEngine.Reports.Sections;

/// <summary>A paragraph.</summary>
/// <param name="Text">The text; an empty paragraph is not shown.</param>
public sealed record TextBlock(string Text) : ReportBlock
{
    /// <summary>A share from 0 to 1, drawn as a bar before the text; <see langword="null"/> for no bar.</summary>
    public double? Share { get; init; }

    /// <summary>True for a note, shown smaller.</summary>
    public bool IsNote { get; init; }
}
