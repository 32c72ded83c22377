using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Sections;

/// <summary>An item of a list, with lines of its own.</summary>
/// <param name="Mark">What stands before it: a place ("1."), a dash, an id.</param>
/// <param name="Text">The item.</param>
public sealed record ItemBlock(string Mark, string Text) : ReportBlock
{
    /// <summary>Lines below the item, in order; empty ones are not shown.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];
}
