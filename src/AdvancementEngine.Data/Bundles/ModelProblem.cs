using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Data.Bundles;

/// <summary>Converts a failure in a model's file into a problem, with the remedy of the code that found it.</summary>
internal static class ModelProblem
{
    /// <summary>The failure as a problem of the file that was read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="failure">A <see cref="BundleException"/> or a <see cref="FactorModelException"/>.</param>
    public static DataException Of(string file, Exception failure) =>
        new(
            failure switch
            {
                BundleException bundle => new DataProblem(file, 0, null, bundle.Found, bundle.Needed, bundle.Remedy),
                FactorModelException model => new DataProblem(file, 0, null, $"{model.Where}: {model.Found}", model.Needed, model.Remedy),
                _ => throw new ArgumentException("found another kind of failure; needed: one of a model's files", nameof(failure)),
            },
            failure
        );
}
