using System.Collections.Immutable;

namespace AdvancementEngine.Data.Importers;

/// <summary>Occupation data in an O*NET release other than ratings and technologies.</summary>
internal sealed class OnetOccupations
{
    // In the order R I A S E C.
    private static readonly string[] s_interests = ["1.B.1.a", "1.B.1.b", "1.B.1.c", "1.B.1.d", "1.B.1.e", "1.B.1.f"];

    /// <summary>Title by code, every occupation of the release.</summary>
    public Dictionary<string, string> Titles { get; } = new(StringComparer.Ordinal);

    /// <summary>Job zone by code.</summary>
    public Dictionary<string, int> JobZones { get; } = new(StringComparer.Ordinal);

    /// <summary>Six interests by code, R I A S E C; only if all six are rated.</summary>
    public Dictionary<string, ImmutableArray<float>> Interests { get; } = new(StringComparer.Ordinal);

    /// <summary>Distinct alternate, short and reported titles by code, in ordinal order.</summary>
    public Dictionary<string, SortedSet<string>> OtherTitles { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles people reported, with their codes, every occupation of the release.</summary>
    public List<(string Code, string Title)> Reported { get; } = [];

    /// <summary>Rows of Related Occupations: from, to, tier.</summary>
    public List<(string From, string To, string Tier)> Related { get; } = [];

    /// <summary>Reads the files.</summary>
    public static OnetOccupations Read(OnetRelease release, IReadOnlySet<string> wanted)
    {
        var read = new OnetOccupations();
        using (var table = release.Open("Occupation Data", OnetRelease.Code, "Title"))
        {
            foreach (var row in table.Rows())
                read.Titles[row.Required(OnetRelease.Code)] = row.Required("Title");
        }

        using (var table = release.Open("Job Zones", OnetRelease.Code, "Job Zone"))
        {
            foreach (var row in table.Rows())
            {
                if (OnetRelease.Optional(row, "Job Zone") is not null && row.Int("Job Zone") is { } zone)
                    read.JobZones[row.Required(OnetRelease.Code)] = zone;
            }
        }

        read.ReadInterests(release, wanted);
        read.ReadTitles(release, "Alternate Titles", ["Alternate Title", "Short Title"], wanted);
        read.ReadTitles(release, "Sample of Reported Titles", ["Reported Job Title"], wanted);
        using (var table = release.Open("Sample of Reported Titles", OnetRelease.Code, "Reported Job Title"))
        {
            foreach (var row in table.Rows())
                read.Reported.AddRange(Forms(row.Required("Reported Job Title")).Select(t => (row.Required(OnetRelease.Code), t)));
        }

        using (var table = release.Open("Related Occupations", OnetRelease.Code, "Related O*NET-SOC Code", "Relatedness Tier"))
        {
            foreach (var row in table.Rows())
            {
                var tier = row.Required("Relatedness Tier");
                if (tier is not ("Primary-Short" or "Primary-Long" or "Supplemental"))
                    throw row.Bad("Relatedness Tier", "Primary-Short, Primary-Long or Supplemental", "use the file as published by O*NET");
                if (wanted.Contains(row.Required(OnetRelease.Code)) && wanted.Contains(row.Required("Related O*NET-SOC Code")))
                    read.Related.Add((row.Text(OnetRelease.Code), row.Text("Related O*NET-SOC Code"), tier));
            }
        }

        return read;
    }

    private void ReadInterests(OnetRelease release, IReadOnlySet<string> wanted)
    {
        var found = new Dictionary<string, float?[]>(StringComparer.Ordinal);
        using var table = release.Open("Interests", OnetRelease.Code, "Element ID", "Scale ID", "Data Value");
        foreach (var row in table.Rows())
        {
            var at = Array.IndexOf(s_interests, row.Required("Element ID"));
            var code = row.Required(OnetRelease.Code);
            if (at < 0 || row.Text("Scale ID") != "OI" || !wanted.Contains(code))
                continue;
            if (!found.TryGetValue(code, out var six))
                found.Add(code, six = new float?[s_interests.Length]);
            six[at] = row.Between("Data Value", 1, 7);
        }

        foreach (var (code, six) in found)
        {
            if (six.All(x => x is not null))
                Interests[code] = [.. six.Select(x => x!.Value)];
        }
    }

    private void ReadTitles(OnetRelease release, string file, string[] columns, IReadOnlySet<string> wanted)
    {
        using var table = release.Open(file, OnetRelease.Code, columns[0]);
        foreach (var row in table.Rows())
        {
            var code = row.Required(OnetRelease.Code);
            if (!wanted.Contains(code))
                continue;
            if (!OtherTitles.TryGetValue(code, out var titles))
                OtherTitles.Add(code, titles = new(StringComparer.Ordinal));
            foreach (var column in columns)
            {
                if (OnetRelease.Optional(row, column) is { } title)
                    titles.UnionWith(Forms(title));
            }
        }
    }

    // "Help Desk Tech (Help Desk Technician)" gives two names for one job; people write either form.
    private static IEnumerable<string> Forms(string title)
    {
        yield return title;
        var open = title.IndexOf(" (", StringComparison.Ordinal);
        if (open <= 0 || !title.EndsWith(')'))
            yield break;
        yield return title[..open];
        var inner = title[(open + 2)..^1];
        if (inner.Length > 1 && char.ToUpperInvariant(inner[0]) == char.ToUpperInvariant(title[0]))
            yield return inner;
    }
}
