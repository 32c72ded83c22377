using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Sections;

/// <summary>A list item with lines of its own.</summary>
/// <param name="Mark">The text before it: a rank ("1."), a dash or an id.</param>
/// <param name="Text">Text of the item.</param>
public sealed record ItemBlock(string Mark, string Text) : ReportBlock
{
    /// <summary>Lines below the item, in order; empty lines are not shown.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];
}
