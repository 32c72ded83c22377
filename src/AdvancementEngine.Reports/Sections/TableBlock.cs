using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Reports.Sections;

/// <summary>A text table.</summary>
/// <param name="Columns">Column names.</param>
/// <param name="Rows">Rows, each with one cell per column; a cell may have several lines.</param>
public sealed record TableBlock(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows) : ReportBlock
{
    /// <summary>Index of the column that holds verdicts, which are colored; -1 if none.</summary>
    public int VerdictColumn { get; init; } = -1;

    /// <summary>Verdict of each row; empty if there is no verdict column.</summary>
    public ImmutableArray<Verdict> Verdicts { get; init; } = [];
}
