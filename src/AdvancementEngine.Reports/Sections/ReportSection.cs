using System.Collections.Immutable;

namespace AdvancementEngine.Reports.Sections;

/// <summary>One section of a report.</summary>
/// <param name="Part">The part of the result's JSON that the section shows; also its anchor.</param>
/// <param name="Heading">Heading; empty for none.</param>
/// <param name="Blocks">Blocks, in order.</param>
public sealed record ReportSection(string Part, string Heading, ImmutableArray<ReportBlock> Blocks)
{
    /// <summary>The subject under which the section stands (a program of several); empty for none.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>True for a section too long for a terminal; a file shows it.</summary>
    public bool IsForFiles { get; init; }
}
