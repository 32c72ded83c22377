using System.Globalization;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Operations.Pipeline;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Replay;

/// <summary>A finished run with its input and its bundle, so that every row can be re-ranked.</summary>
public sealed class RunReplay : IDisposable
{
    private readonly string _folder;
    private readonly RunManifest _manifest;
    private readonly Bundle _bundle;
    private readonly InputCopy _input;
    private readonly Cohort _cohort;
    private readonly Ranker _ranker;
    private readonly Planner? _planner;
    private readonly IReadOnlyList<TableColumn> _columns;

    private RunReplay(string folder, RunManifest manifest, Bundle bundle, InputCopy input)
    {
        _folder = folder;
        _manifest = manifest;
        _bundle = bundle;
        _input = input;
        _cohort = CohortReader.Open(input.Path, bundle.Catalog, manifest.Plan.AsOf, manifest.Plan.AsOf);
        _ranker = new Ranker(bundle);
        _columns = manifest.Plan.Columns();
        _planner = manifest.Plan.Planner(_ranker);
    }

    /// <summary>Opens a run after checking that its bundle and input are the pinned ones. The input is copied to a place where no one else
    /// can change it.</summary>
    /// <param name="folder">The run's folder.</param>
    /// <param name="bundle">The bundle.</param>
    /// <param name="cohort">Path of the input.</param>
    /// <param name="cancellation">Cancels the check.</param>
    /// <exception cref="DataException">The bundle or an input file is different; the message says which.</exception>
    public static RunReplay Open(string folder, Bundle bundle, string cohort, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var manifest = RunFolder.ReadManifest(folder);
        var pinned = manifest.Plan.Bundle;
        var here = bundle.Identity;
        if (pinned != here)
        {
            string[] parts =
            [
                Part("catalog", pinned.Catalog, here.Catalog),
                Part("policies", pinned.Policies, here.Policies),
                Part("model", pinned.Model, here.Model),
            ];
            throw new DataException(
                new DataProblem(
                    folder,
                    0,
                    null,
                    $"a run made with another bundle: {string.Join(", ", parts.Where(p => p.Length > 0))}",
                    "the bundle listed in its manifest",
                    "specify its parts with --catalog, --model and --policies"
                )
            );
        }

        var input = InputCopy.Take(cohort, Path.GetTempPath(), cancellation);
        try
        {
            if (input.Prints.SequenceEqual(manifest.Plan.Input))
                return new RunReplay(folder, manifest, bundle, input);
            var other =
                input.Prints.Except(manifest.Plan.Input).Concat(manifest.Plan.Input.Except(input.Prints)).FirstOrDefault()?.Name
                ?? "the order of its files";
            throw new DataException(
                new DataProblem(
                    cohort,
                    0,
                    null,
                    $"different input from the run's: {other} differs or is missing",
                    "the files listed in its manifest, unchanged",
                    "restore them, or specify their location with --cohort"
                )
            );
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _input.Dispose();

    /// <summary>The kind of records in the input: recorded, made-up or simulated.</summary>
    public string Data => _cohort.Data;

    /// <summary>Re-ranks one participant.</summary>
    /// <param name="participant">Participant id.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <returns>The recommendation, and how the names in the row were matched.</returns>
    /// <exception cref="DataException">The run has no such participant, or its row was rejected.</exception>
    public (Recommendation Recommendation, Participant Person, IReadOnlyList<IntakeNote> Notes) Explain(
        string participant,
        CancellationToken cancellation
    )
    {
        foreach (var frame in _cohort.Frames())
        {
            cancellation.ThrowIfCancellationRequested();
            // Of equal ids, the first valid row was scored.
            if (frame.Id != participant || _cohort.Parse(frame) is not { IsRejected: false, Participant: { } person } row)
                continue;
            var scored = ScoredParticipant.Of(
                row,
                ScoredParticipant.HashOf(frame.Cells),
                _cohort,
                _ranker,
                _manifest.Plan.RankOptions(),
                new RankSurvey(),
                null
            );
            return (scored.Recommendation, person, row.Notes);
        }

        throw new DataException(
            new DataProblem(
                _folder,
                0,
                "participant",
                DataProblem.Quote(participant),
                "the id of a participant scored in the run",
                $"check the id; rejected rows are in {RunLists.RejectsFile}"
            )
        );
    }

    /// <summary>Repeats the whole run and compares every file with it; or, for one part or one participant, every row.</summary>
    /// <param name="part">Only this part file; null for all.</param>
    /// <param name="participant">Only this participant; null for all.</param>
    /// <param name="workers">Threads.</param>
    /// <param name="cancellation">Cancels between participants.</param>
    public ReplayOutcome Verify(string? part, string? participant, int workers, CancellationToken cancellation) =>
        part is null && participant is null
            ? new RunVerification(_folder, _manifest, _bundle, _cohort, _ranker).Run(workers, cancellation)
            : Rows(part, participant, workers, cancellation);

    private ReplayOutcome Rows(string? part, string? participant, int workers, CancellationToken cancellation)
    {
        var gate = new Lock();
        var differences = new SortedDictionary<int, IReadOnlyList<string>>();
        var scored = new HashSet<string>(StringComparer.Ordinal);
        long replayed = 0;
        using var source = new ChunkSource(_cohort.Frames(), _manifest.Plan.Chunk);
        var guard = new DuplicateGuard();
        var order = new InputOrder();
        PartWorkers.Run(
            workers,
            token =>
            {
                var maker = new RowMaker(_manifest.Run, _manifest.Plan.Reasons == "json", _manifest.Plan.Plans == true);
                while (source.Next() is { } chunk)
                {
                    token.ThrowIfCancellationRequested();
                    var rows = chunk.Frames.Select(_cohort.Parse).ToArray();
                    order.Run(
                        chunk.Part,
                        () =>
                        {
                            for (var i = 0; i < rows.Length; i++)
                                rows[i] = guard.Check(rows[i]);
                        },
                        token
                    );
                    if (chunk.Part >= _manifest.Parts.Count || (part is not null && _manifest.Parts[chunk.Part].File != part))
                        continue;
                    var (count, found) = Compare(chunk, rows, participant, maker, token);
                    lock (gate)
                    {
                        replayed += count;
                        if (count > 0)
                            scored.Add(_manifest.Parts[chunk.Part].File);
                        if (found.Count > 0)
                            differences.Add(chunk.Part, found);
                    }
                }
            },
            cancellation
        );
        if (replayed == 0 && participant is not null)
            throw new DataException(
                new DataProblem(
                    _folder,
                    0,
                    "participant",
                    DataProblem.Quote(participant),
                    "the id of a participant scored in the run",
                    $"check the id; rejected rows are in {RunLists.RejectsFile}"
                )
            );
        return new ReplayOutcome(
            replayed,
            [.. differences.Values.SelectMany(d => d), .. part is null ? Elsewhere(participant!, scored, cancellation) : []]
        );
    }

    // Rows of the participant in a part where the input does not put them, or in a part that does not belong to the run.
    private IEnumerable<string> Elsewhere(string participant, IReadOnlySet<string> scored, CancellationToken cancellation)
    {
        foreach (var path in Directory.GetFiles(_folder, RunFolder.PartPrefix + "*").Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var name = Path.GetFileName(path);
            if (scored.Contains(name))
                continue;
            if (_manifest.Parts.All(p => p.File != name))
            {
                yield return $"{path}: a part that the manifest does not list";
                continue;
            }

            string? found;
            try
            {
                var rows = PartReader.Rows(path, _manifest.Plan.Parts, [_columns[0].Name]).Count(r => r[0] == participant);
                found =
                    rows == 0
                        ? null
                        : string.Create(
                            CultureInfo.InvariantCulture,
                            $"{path}: {InputText.Quote(participant)}: {rows} rows, but the input puts this participant in another part"
                        );
            }
            catch (DataException unreadable)
            {
                found = unreadable.Message;
            }

            if (found is not null)
                yield return found;
        }
    }

    private (int Replayed, List<string> Differences) Compare(
        Chunk chunk,
        CohortRow[] rows,
        string? participant,
        RowMaker maker,
        CancellationToken cancellation
    )
    {
        var entry = _manifest.Parts[chunk.Part];
        var path = Path.Combine(_folder, entry.File);
        var found = new List<string>();
        var collector = new CellCollector();
        var replayed = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (rows[i].IsRejected || (participant is not null && rows[i].Id != participant))
                continue;
            maker.Write(
                ScoredParticipant.Of(
                    rows[i],
                    ScoredParticipant.HashOf(chunk.Frames[i].Cells),
                    _cohort,
                    _ranker,
                    _manifest.Plan.RankOptions(),
                    new RankSurvey(),
                    _planner
                ),
                collector
            );
            replayed++;
        }

        if (replayed == 0 && participant is not null)
            return (0, found);
        if (InputFingerprints.Hash(path, cancellation) != entry.Sha256)
            found.Add($"{path}: its content does not match the manifest");
        string[] names = [.. _columns.Select(c => c.Name)];
        List<string[]> recorded;
        try
        {
            recorded = [.. PartReader.Rows(path, _manifest.Plan.Parts, names).Where(r => participant is null || r[0] == participant)];
        }
        catch (DataException unreadable) when (found.Count > 0)
        {
            found.Add(unreadable.Message);
            return (replayed, found);
        }

        found.AddRange(RowComparison.Differences(_columns, recorded, collector.Rows).Select(d => $"{path}: {d}"));
        return (replayed, found);
    }

    private static string Part(string name, string pinned, string here) =>
        pinned == here ? string.Empty : $"{name} {pinned[..12]}, here {here[..12]}";
}
