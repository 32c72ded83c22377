using AdvancementEngine.Data;
using AdvancementEngine.Data.Observations;
using DuckDB.NET.Data;

namespace AdvancementEngine.Tests.Data.Observations;

public sealed class ParquetObservationsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("observations").FullName;

    public ParquetObservationsTests()
    {
        File.WriteAllText(
            Path.Combine(_folder, "observations.json"),
            """{ "task": "made-up", "statement": "Made up for a test.", "source": "made up", "simulated": true }"""
        );
        Write("elements", "SELECT * FROM (VALUES ('skill:a', 'A'), ('skill:b', 'B')) t(element, name)");
        Write("opportunities", "SELECT * FROM (VALUES ('X', 'occupation:x'), ('Y', 'occupation:y')) t(name, opportunity)");
        Write("states", "SELECT * FROM (VALUES (1, 'P-1', DATE '2025-01-31'), (2, 'P-2', NULL)) t(state, person, as_of)");
        Write(
            "state_elements",
            "SELECT * FROM (VALUES (1, 'skill:b', 1.0::FLOAT), (1, 'skill:a', 0.5::FLOAT), (2, 'skill:a', 1.0::FLOAT)) t(state, element, "
                + "weight)"
        );
        Write("outcomes", Outcomes("'occupation:x'", "NULL::DOUBLE"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_ParquetTables_IsTheSetOfTheSameRowsInCsv()
    {
        var parquet = ObservationReader.Read(_folder);
        var copy = Path.Combine(_folder, "csv");
        ObservationWriter.Write(copy, parquet);
        var csv = ObservationReader.Read(copy);
        Assert.Equal(csv.Elements, parquet.Elements);
        Assert.Equal(csv.Opportunities, parquet.Opportunities);
        Assert.Equal(csv.Outcomes, parquet.Outcomes);
        Assert.Equal(new DateOnly(2025, 1, 31), parquet.States[0].AsOf);
        Assert.Equal([(0, 0.5f), (1, 1f)], parquet.States[0].Elements.Select(e => (e.Element, e.Weight)));
        Assert.NotEqual(ObservationHash.Of(copy), ObservationHash.Of(_folder));
    }

    [Fact]
    public void Read_BadRowsOfParquet_AreListedByFileRowAndColumn()
    {
        Write("outcomes", Outcomes("'occupation:zz'", "'nan'::DOUBLE"));
        Write("state_elements", "SELECT * FROM (VALUES (1, 'skill:b', 'inf'::DOUBLE), (9, 'skill:a', 1)) t(state, element, weight)");
        var problems = Assert.Throws<DataException>(() => ObservationReader.Read(_folder)).Problems;
        Assert.Equal(
            [
                "state_elements.parquet:1:weight",
                "state_elements.parquet:2:state",
                "outcomes.parquet:1:opportunity",
                "outcomes.parquet:1:value",
            ],
            problems.Select(p => $"{Path.GetFileName(p.File)}:{p.Line}:{p.Column}")
        );
    }

    [Fact]
    public void Read_ATableInBothForms_IsRefused()
    {
        File.WriteAllText(Path.Combine(_folder, "states.csv"), "state,person,as_of\n1,P-1,\n");
        Assert.Contains(
            "one of the two",
            Assert.Throws<DataException>(() => ObservationReader.Read(_folder)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_ColumnMissingInParquet_NamesIt()
    {
        Write("states", "SELECT * FROM (VALUES (1, 'P-1')) t(state, person)");
        Assert.Contains(
            "column 'as_of': found no such column",
            Assert.Throws<DataException>(() => ObservationReader.Read(_folder)).Message,
            StringComparison.Ordinal
        );
    }

    private static string Outcomes(string opportunity, string value) =>
        $"SELECT * FROM (VALUES (1, {opportunity}, 'entered', {value}, DATE '2025-06-01', 2), (2, 'occupation:y', 'wage-gain', 0.25, NULL, "
        + $"NULL)) t(state, opportunity, outcome, value, date, recommended_rank)";

    private void Write(string name, string query)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY ({query}) TO '{Path.Combine(_folder, name + ".parquet")}' (FORMAT parquet)";
        command.ExecuteNonQuery();
    }
}
