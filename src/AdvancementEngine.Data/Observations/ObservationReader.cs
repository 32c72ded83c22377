using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Records;
using AdvancementEngine.Observations;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Observations;

/// <summary>Reads an observation folder and lists every problem by file and row.</summary>
public sealed class ObservationReader
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };
    private const long LargestInfo = 1024 * 1024;
    private readonly ObservationFolder _folder;

    private ObservationReader(string folder) => _folder = new(folder, [], new FilesRead());

    /// <summary>Reads the folder.</summary>
    /// <exception cref="DataException">A file is missing or contains something invalid; up to a thousand problems are listed.</exception>
    public static ObservationSet Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var reader = new ObservationReader(folder);
        var set = reader.ReadAll();
        return reader._folder.Problems.Count == 0
            ? set with
            {
                Hash = ObservationHash.Of(folder, reader._folder.Read),
            }
            : throw new DataException(reader._folder.Problems);
    }

    private ObservationSet ReadAll()
    {
        var info = ReadInfo();
        var elements = ReadNames(ObservationFormat.ElementsFile, ObservationFormat.ElementColumns, (id, name) => new Element(id, name));
        var opportunities = ReadNames(
            ObservationFormat.OpportunitiesFile,
            ObservationFormat.OpportunityColumns,
            (id, name) => new Opportunity(id, name)
        );
        var states = new StateTable(_folder);
        states.Read();
        states.ReadElements(Index(elements, e => e.Id));
        var opportunityIndex = Index(opportunities, o => o.Id);
        var outcomes = new OutcomeTable(_folder).Read(states, opportunityIndex);
        var built = states.Build();
        return new ObservationSet
        {
            Info = info,
            Elements = elements,
            Opportunities = opportunities,
            States = built,
            Notes = PersonNotes.Of(built, outcomes),
            Outcomes = outcomes,
            Groups = ReadGroups(),
            Subsets = new ReportTables(_folder).Subsets(states),
            Pay = new ReportTables(_folder).Pay(opportunityIndex),
        };
    }

    private ObservationInfo ReadInfo()
    {
        var path = Path.Combine(_folder.Path, ObservationFormat.InfoFile);
        var bytes = InputFile.Bytes(path, LargestInfo);
        _folder.Read.Add(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.LongLength);
        try
        {
            return JsonSerializer.Deserialize<ObservationInfo>(bytes, s_json) ?? throw new JsonException("null");
        }
        catch (JsonException failure)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    (failure.LineNumber ?? -1) + 1,
                    null,
                    $"an unreadable description ({failure.Message})",
                    "an object with task, statement, source and simulated",
                    "write it as shown in docs/training.md"
                ),
                failure
            );
        }
    }

    private ImmutableArray<T> ReadNames<T>(string name, string[] columns, Func<string, string, T> make)
    {
        using var rows = new ObservationRows(_folder, name, columns);
        var all = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var id = row[0];
            var colon = id.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || colon == id.Length - 1)
                rows.Bad(row, 0, DataProblem.Quote(id), "kind:code", "write the kind and a colon before the code");
            else if (ProtectedColumns.Wrong(id, row[1]) is { } wrong)
                rows.Bad(row, 0, wrong.Found, wrong.Needed, wrong.Remedy);
            else if (!all.TryAdd(id, make(id, row[1])))
                rows.Bad(row, 0, $"{DataProblem.Quote(id)} twice", "each id once", "remove one of the rows");
        }

        if (all.Count == 0 && _folder.Problems.Count == 0)
            _folder.Problems.Add(new DataProblem(Path.Combine(_folder.Path, name), 0, null, "no rows", "at least one", "add the rows"));
        return [.. all.Values];
    }

    private List<GroupMembership> ReadGroups()
    {
        var groups = new List<GroupMembership>();
        if (!ObservationRows.Exists(_folder.Path, ObservationFormat.GroupsFile))
            return groups;
        using var rows = new ObservationRows(_folder, ObservationFormat.GroupsFile, ObservationFormat.GroupColumns);
        foreach (var row in rows)
            groups.Add(new GroupMembership(PersonIds.Clean(row[0]), row[1], row[2]));
        return groups;
    }

    private static Dictionary<string, int> Index<T>(ImmutableArray<T> items, Func<T, string> id)
    {
        var index = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
            index.Add(id(items[i]), i);
        return index;
    }
}
