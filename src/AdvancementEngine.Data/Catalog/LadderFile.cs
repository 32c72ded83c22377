using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>ladder.csv, of the catalog and of our own files.</summary>
internal static class LadderFile
{
    public const string Name = "ladder.csv";

    /// <summary>Columns of our own file.</summary>
    public static string[] OurColumns { get; } =
    ["from", "to", "kind", "months_low", "months_high", "credentials", "experience", .. Sources.Columns];

    /// <summary>Columns of the catalog's file, which also has observed moves.</summary>
    public static string[] Columns { get; } = [.. OurColumns, "observed", "observed_back", "observed_pay_ratio", "observed_source"];

    public static string[] Row(LadderStep s) =>
        [
            s.From,
            s.To,
            s.Kind.Code(),
            Cells.Of(s.MonthsLow),
            Cells.Of(s.MonthsHigh),
            Cells.Of(s.Credentials),
            s.Experience,
            .. Sources.Cells(s.Source),
            Cells.Of(s.Observed?.Seen),
            Cells.Of(s.Observed?.Back),
            Cells.Of(s.Observed?.PayRatio),
            s.Observed?.Source ?? string.Empty,
        ];

    public static LadderStep Read(TableRow row)
    {
        var low = row.Between("months_low", 0, 600);
        var high = row.Between("months_high", 0, 600);
        if (high < low)
            throw row.Bad("months_high", "not below months_low", "swap the two");
        return new()
        {
            From = row.Required("from"),
            To = row.Required("to"),
            Kind = (StepKind)row.OneOf("kind", StepKinds.Codes),
            MonthsLow = low,
            MonthsHigh = high,
            Credentials = [.. Cells.Split(row.Text("credentials"))],
            Experience = row.Text("experience"),
            Source = Sources.Read(row),
            Observed = ReadObserved(row),
        };
    }

    /// <summary>Rejects an invalid ladder with its first problem and row.</summary>
    /// <param name="file">The file, for a problem that has no row.</param>
    /// <param name="rows">Steps with their rows.</param>
    /// <param name="occupations">Occupations with their levels.</param>
    /// <param name="credentials">Credentials.</param>
    public static void Check(
        string file,
        IReadOnlyList<(LadderStep Step, TableRow Row)> rows,
        IReadOnlyList<Occupation> occupations,
        IReadOnlyList<Credential> credentials
    )
    {
        var problem = LadderChecks.First(
            [.. rows.Select(r => r.Step)],
            occupations.DistinctBy(o => o.Code).ToDictionary(o => o.Code, StringComparer.Ordinal),
            credentials.Select(c => c.Code).ToHashSet(StringComparer.Ordinal)
        );
        if (problem is null)
            return;
        var line = problem.Row < 0 ? 0 : rows[problem.Row].Row.Line;
        throw new DataException(new DataProblem(file, line, problem.Column, problem.Found, problem.Needed, problem.Remedy));
    }

    private static ObservedMoves? ReadObserved(TableRow row)
    {
        if (row.Text("observed").Length == 0)
            return null;
        const int Fewest = ObservedMoves.FewestPublished;
        var seen =
            row.Int("observed") is { } n && n >= Fewest
                ? n
                : throw row.Bad("observed", $"at least {Fewest} moves", "leave out smaller counts");
        var back =
            row.Int("observed_back") is { } b && (b == 0 || b >= Fewest)
                ? b
                : throw row.Bad("observed_back", $"0, or at least {Fewest} moves", "write 0 for smaller counts");
        return new(seen, back, row.Float("observed_pay_ratio"), row.Required("observed_source"));
    }
}
