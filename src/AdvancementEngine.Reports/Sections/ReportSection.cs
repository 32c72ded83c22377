using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Sections;

/// <summary>One section of a report.</summary>
/// <param name="Part">The part of the result's JSON that the section shows.</param>
/// <param name="Heading">Heading; empty if none.</param>
/// <param name="Blocks">Blocks, in order.</param>
public sealed record ReportSection(string Part, string Heading, ImmutableArray<ReportBlock> Blocks)
{
    /// <summary>The subject the section belongs to, such as one of several programs; empty if none.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>True for a section too long for a terminal; HTML files show it.</summary>
    public bool IsForFiles { get; init; }
}
