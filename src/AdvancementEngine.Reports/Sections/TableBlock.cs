using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Reports.Sections;

/// <summary>A table of words.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Rows, each with one cell per column; a cell may have several lines.</param>
public sealed record TableBlock(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows) : ReportBlock
{
    /// <summary>The column that holds a verdict, and the verdict of each row, for color; -1 for none.</summary>
    public int VerdictColumn { get; init; } = -1;

    /// <summary>Verdicts by row; empty where there is no such column.</summary>
    public ImmutableArray<Verdict> Verdicts { get; init; } = [];
}
