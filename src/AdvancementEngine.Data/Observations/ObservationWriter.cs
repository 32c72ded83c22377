using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Observations;

/// <summary>Writes an observation folder.</summary>
public static class ObservationWriter
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes every file, <c>observations.json</c> last: a folder without it is incomplete. The files are about people: only their
    /// owner may read them.</summary>
    /// <exception cref="DataException">A file cannot be written.</exception>
    public static void Write(string folder, ObservationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        Write(folder, ObservationFormat.ElementsFile, ObservationFormat.ElementColumns, set.Elements.Select(e => new[] { e.Id, e.Name }));
        Write(
            folder,
            ObservationFormat.OpportunitiesFile,
            ObservationFormat.OpportunityColumns,
            set.Opportunities.Select(o => new[] { o.Id, o.Name })
        );
        Write(
            folder,
            ObservationFormat.StatesFile,
            ObservationFormat.StateColumns,
            set.States.Select(s => new[] { s.Id, s.Person, Text(s.AsOf) })
        );
        Write(
            folder,
            ObservationFormat.StateElementsFile,
            ObservationFormat.StateElementColumns,
            set.States.SelectMany(s =>
                s.Elements.Select(e => new[] { s.Id, set.Elements[e.Element].Id, e.Weight.ToString("R", CultureInfo.InvariantCulture) })
            )
        );
        Write(
            folder,
            ObservationFormat.OutcomesFile,
            ObservationFormat.OutcomeColumns,
            set.Outcomes.Select(o =>
                new[]
                {
                    set.States[o.State].Id,
                    set.Opportunities[o.Opportunity].Id,
                    o.Kind.Meaning().Code,
                    o.Value?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty,
                    Text(o.Date),
                    o.RecommendedRank?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                }
            )
        );
        if (set.Groups.Count > 0)
            Write(
                folder,
                ObservationFormat.GroupsFile,
                ObservationFormat.GroupColumns,
                set.Groups.Select(g => new[] { g.Person, g.Attribute, g.Value })
            );
        if (set.Subsets.Count > 0)
            Write(
                folder,
                ObservationFormat.SubsetsFile,
                ObservationFormat.SubsetColumns,
                set.Subsets.Select(s => new[] { set.States[s.State].Id, s.Subset })
            );
        if (set.Pay.Count > 0)
        {
            Write(
                folder,
                ObservationFormat.PayFile,
                ObservationFormat.PayColumns,
                set.Pay.Select(p =>
                    new[]
                    {
                        set.Opportunities[p.Opportunity].Id,
                        p.Amount.ToString("R", CultureInfo.InvariantCulture),
                        p.People.ToString(CultureInfo.InvariantCulture),
                    }
                )
            );
        }

        byte[] info = [.. JsonSerializer.SerializeToUtf8Bytes(set.Info, s_json), (byte)'\n'];
        AtomicFile.Write(Path.Combine(folder, ObservationFormat.InfoFile), info, FileReaders.Owner);
    }

    private static void Write(string folder, string name, string[] columns, IEnumerable<string[]> rows) =>
        AtomicFile.Write(
            Path.Combine(folder, name),
            stream =>
            {
                using var writer = new CsvWriter(stream, columns);
                foreach (var row in rows)
                    writer.Write(row);
            },
            FileReaders.Owner
        );

    private static string Text(DateOnly? date) =>
        date?.ToString(ObservationFormat.DateFormat, CultureInfo.InvariantCulture) ?? string.Empty;
}
