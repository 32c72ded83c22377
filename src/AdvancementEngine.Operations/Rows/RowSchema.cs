using AdvancementEngine.Data.Tables;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Names, types and meanings of the columns of a part, for readers. Columns are only added, at the end before
/// <c>reasons</c>.</summary>
public static class RowSchema
{
    /// <summary>Number of contributions to a score in a row.</summary>
    public const int LargestContributions = 5;

    /// <summary>The columns with codes only.</summary>
    public static IReadOnlyList<TableColumn> Codes { get; } = [.. BatchColumns.Codes.Select(c => c.Column)];

    /// <summary>The last column if reasons are requested as JSON.</summary>
    public static TableColumn Reasons { get; } = BatchColumns.Reasons.Column;

    /// <summary>The additional columns if plans are requested, before <c>reasons</c>.</summary>
    public static IReadOnlyList<TableColumn> Plans { get; } = [.. BatchColumns.Plans.Select(c => c.Column)];

    /// <summary>The columns of a run.</summary>
    public static IReadOnlyList<TableColumn> Columns(bool jsonReasons, bool plans) =>
        [.. BatchColumns.Of(jsonReasons, plans).Select(c => c.Column)];
}
