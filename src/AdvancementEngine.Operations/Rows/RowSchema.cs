using AdvancementEngine.Data.Tables;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Names, types and meanings of the columns of a part, for readers. Columns are only added, at the end before
/// <c>reasons</c>.</summary>
public static class RowSchema
{
    /// <summary>Contributions to a score that a row names.</summary>
    public const int LargestContributions = 5;

    /// <summary>The columns with codes only.</summary>
    public static IReadOnlyList<TableColumn> Codes { get; } = [.. BatchColumns.Codes.Select(c => c.Column)];

    /// <summary>The last column where reasons are asked for as JSON.</summary>
    public static TableColumn Reasons { get; } = BatchColumns.Reasons.Column;

    /// <summary>The columns where plans are asked for, before <c>reasons</c>.</summary>
    public static IReadOnlyList<TableColumn> Plans { get; } = [.. BatchColumns.Plans.Select(c => c.Column)];

    /// <summary>The columns of a run.</summary>
    public static IReadOnlyList<TableColumn> Columns(bool jsonReasons, bool plans) =>
        [.. BatchColumns.Of(jsonReasons, plans).Select(c => c.Column)];
}
