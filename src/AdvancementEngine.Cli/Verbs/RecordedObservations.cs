using AdvancementEngine.Data;
using AdvancementEngine.Store;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>The outcomes of a store as observations for the duration of a run, in a folder that only its owner can read and that is deleted
/// at the end.</summary>
internal sealed class RecordedObservations : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("advance-recorded-");

    /// <summary>Exports the outcomes of a store.</summary>
    /// <exception cref="DataException">There is no such store, or it has too few outcomes.</exception>
    public RecordedObservations(string store, string? catalog, string? program, bool withFeedback, TextWriter output)
    {
        try
        {
            StoreVerb.Guard(() =>
            {
                var records = StoreObservations.Existing(store);
                StoreObservations.RequireEnough(
                    records,
                    StoreObservations.Write(records, catalog, program, withFeedback, simulated: false, Folder, output)
                );
            });
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Folder of the observations.</summary>
    public string Folder => Path.Combine(_root.FullName, "observations");

    public void Dispose() => _root.Delete(true);
}
