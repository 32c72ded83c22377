using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>The manifest of a content-only model.</summary>
public static class ContentManifest
{
    /// <summary>Describes what the model was trained on. It contains no time and no machine name, so equal inputs give equal
    /// bytes.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="state">Weights of a state.</param>
    /// <param name="options">Options.</param>
    /// <param name="fit">The result of training.</param>
    /// <param name="engine">Version of the engine.</param>
    public static ModelManifest Of(CareerCatalog catalog, StateOptions state, TrainingOptions options, SoftmaxModel fit, string engine)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(fit);
        var named = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        named.AddRange(
            options
                .Named()
                .Where(o =>
                    !o.Key.StartsWith("observed.", StringComparison.Ordinal)
                    && !o.Key.StartsWith("expectedOutcome.", StringComparison.Ordinal)
                )
        );
        named.Add("engine", engine);
        return new ModelManifest
        {
            Name = "content",
            Catalog = catalog.Version,
            State = state,
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty,
            ObservedOutcomes = 0,
            DataHash = catalog.Version,
            Options = named.ToImmutable(),
            Metrics = ImmutableSortedDictionary<string, double>
                .Empty.WithComparers(StringComparer.Ordinal)
                .Add("trainingLoss", Math.Round(fit.TrainingLoss, 6)),
            Notes =
            [
                "0 observed outcomes: similarity to public occupation profiles, no people observed.",
                "Trained on subsets of public occupation profiles, directed steps and credential links; see docs/training.md.",
            ],
        };
    }
}
