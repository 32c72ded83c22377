using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Data.Policies;
using AdvancementEngine.Intake;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Operations.Replay;

/// <summary>A finished run with everything it was made from, read from its original location.</summary>
internal sealed class RunParts
{
    private RunParts(RunManifest manifest, string cohort, CareerCatalog catalog, PolicyBook policies, ModelSet model)
    {
        Manifest = manifest;
        Cohort = cohort;
        Catalog = catalog;
        Policies = policies;
        Model = model;
        Matchers = IntakeMatchers.Of(catalog);
    }

    public RunManifest Manifest { get; }

    /// <summary>Path of the input.</summary>
    public string Cohort { get; }

    public CareerCatalog Catalog { get; }

    public PolicyBook Policies { get; }

    public ModelSet Model { get; }

    public IntakeMatchers Matchers { get; }

    /// <summary>Reads what a run was made from; null, with the names of the missing parts, if a file is missing or different.</summary>
    public static RunParts? Read(string folder, RunManifest manifest, CancellationToken cancellation, out string missing)
    {
        missing = string.Empty;
        try
        {
            var sources = RunFolder.ReadSources(folder);
            var pinned = manifest.Plan.Bundle;
            var catalog = CatalogReader.Read(sources.Catalog ?? ShippedFiles.Catalog);
            var policies = sources.Policies is { } path ? PolicyFileReader.Read(path) : PolicyBook.Create();
            var model = BundleReader.ReadModel(sources.Model ?? ShippedFiles.Model);
            if (catalog.Version != pinned.Catalog)
                missing = "catalog";
            else if (policies.Version != pinned.Policies)
                missing = "policies";
            else if (model.Version != pinned.Model)
                missing = "model";
            else if (!InputFingerprints.OfCohort(sources.Cohort, cancellation).SequenceEqual(manifest.Plan.Input))
                missing = "input";
            return missing.Length == 0 ? new(manifest, sources.Cohort, catalog, policies, model) : null;
        }
        catch (Exception e) when (e is DataException or PolicyException or CatalogException)
        {
            missing = e.Message;
            return null;
        }
    }
}
