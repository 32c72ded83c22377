using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Operations.Runs;

/// <summary>Finishes a run: writes its lists from the ledger, and its manifest last.</summary>
internal static class RunFinish
{
    /// <summary>Writes the files after checking that the ledger and every part were written by this run.</summary>
    /// <exception cref="DataException">A part was removed or altered during the run, or a file cannot be written.</exception>
    public static RunManifest Write(
        RunFolder folder,
        RunPlan plan,
        RunSeal seal,
        Bundle bundle,
        Cohort cohort,
        IReadOnlyList<PartEntry> entries,
        CancellationToken cancellation
    )
    {
        foreach (var entry in entries)
        {
            var path = folder.At(entry.File);
            if (!File.Exists(path))
                throw Altered(path, "no such file, but this run wrote it");
            if (InputFingerprints.Hash(path, cancellation) != entry.Sha256)
                throw Altered(path, "content that this run did not write");
        }

        var manifest = RunLists.Write(
            plan,
            bundle,
            cohort,
            Records(folder, seal, entries, cancellation),
            (name, write) => AtomicFile.Write(folder.At(name), write, FileReaders.Owner),
            name => InputFingerprints.Of(folder.At(name), cancellation)
        );
        AtomicFile.Write(folder.At(RunFolder.ManifestFile), RunJson.Write(manifest), FileReaders.Owner);
        folder.Tidy();
        return manifest;
    }

    private static IEnumerable<PartRecord> Records(
        RunFolder folder,
        RunSeal seal,
        IReadOnlyList<PartEntry> entries,
        CancellationToken cancellation
    )
    {
        for (var i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return folder.Record(i) is { } record && record.Entry == entries[i] && seal.IsWhole(record)
                ? record
                : throw Altered(folder.At(entries[i].File), "a ledger entry that was removed or altered during the run");
        }
    }

    private static DataException Altered(string path, string found) =>
        new(
            new DataProblem(
                path,
                0,
                null,
                found,
                "a folder that does not change until the run is done",
                "start the batch again with the same options; it writes what is missing"
            )
        );
}
