using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.State;
using AdvancementEngine.Store;
using AdvancementEngine.Store.Export;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>Recorded outcomes of a service's store as a folder of observations, for <c>store export</c> and <c>train
/// --from-store</c>.</summary>
internal static class StoreObservations
{
    /// <summary>Minimum number of outcomes for training. Our own threshold: with fewer, a model of this catalog learns little more than who
    /// happened to be recorded.</summary>
    public const int FewestOutcomes = 50;

    /// <summary>Minimum number of people. Our own threshold, for the same reason.</summary>
    public const int FewestPeople = 20;

    /// <summary>The store given by an option, which must be migrated to this version.</summary>
    /// <exception cref="DataException">There is none, or an older one.</exception>
    public static RecordStore Existing(string store)
    {
        var records = new RecordStore(new StoreOptions(store));
        return records.Pending().Count == 0
            ? records
            : throw new DataException(
                new DataProblem(
                    records.Shown,
                    0,
                    null,
                    "not a store of this version",
                    "a service's store, migrated to this version",
                    "run 'advance store migrate' first, or correct the option"
                )
            );
    }

    /// <summary>Writes the outcomes of a store to a folder, and reports how many.</summary>
    /// <exception cref="DataException">There are none that can be used for training.</exception>
    public static ExportResult Write(
        RecordStore records,
        string? catalog,
        string? program,
        bool withFeedback,
        bool simulated,
        string folder,
        TextWriter output
    )
    {
        var result = new ObservationExport(CatalogReader.Read(catalog ?? ShippedFiles.Catalog), StateOptions.Default).Read(
            records,
            program,
            withFeedback,
            simulated
        );
        if (result.Set.Outcomes.Count == 0)
            throw new DataException(
                new DataProblem(
                    records.Shown,
                    0,
                    null,
                    "no outcomes that can be used for training",
                    "outcomes of people with a stored reply",
                    "record outcomes first"
                )
            );
        ObservationWriter.Write(folder, result.Set);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Set.Outcomes.Count} outcomes of {result.Set.States.Count} states written to {folder}; left out: "
                    + $"{result.WithoutState} without a stored reply, {result.NotInCatalog} with codes not in the catalog, "
                    + $"{result.HeldAlready} that the person already had"
            )
        );
        return result;
    }

    /// <summary>Rejects too little data for training.</summary>
    /// <exception cref="DataException">Fewer outcomes or people than the minimum.</exception>
    public static void RequireEnough(RecordStore records, ExportResult result)
    {
        var people = result.Set.States.Select(s => s.Person).Distinct(StringComparer.Ordinal).Count();
        if (result.Set.Outcomes.Count >= FewestOutcomes && people >= FewestPeople)
            return;
        throw new DataException(
            new DataProblem(
                records.Shown,
                0,
                null,
                string.Create(CultureInfo.InvariantCulture, $"{result.Set.Outcomes.Count} outcomes of {people} people"),
                string.Create(CultureInfo.InvariantCulture, $"{FewestOutcomes} outcomes or more of {FewestPeople} people or more"),
                "record more outcomes first; 'advance store export' writes these for other uses"
            )
        );
    }
}
