using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Pathways;

/// <summary>Fit distance from the factor model: the person's current fits, plus what each job and credential on a path adds above its mean
/// effect. It is a model estimate built on another one, so it only orders paths and is never turned into a probability.</summary>
/// <remarks>A distance is how far below the median of the person's fits an occupation is, in interquartile ranges of those fits: 0 at or
/// above the median, at most <see cref="Farthest"/>.</remarks>
public sealed class ModelStageFit : IStageFit
{
    /// <summary>Maximum distance.</summary>
    public const float Farthest = 4f;

    private readonly float[] _fits;
    private readonly float[][] _jobs;
    private readonly float[][] _credentials;
    private readonly float _median;
    private readonly float _range;

    /// <summary>Prepares the fits of one person.</summary>
    /// <param name="effects">Effects of the catalog's jobs and credentials.</param>
    /// <param name="fits">Fit logits by dense occupation index.</param>
    public ModelStageFit(StageEffects effects, ReadOnlySpan<float> fits)
    {
        ArgumentNullException.ThrowIfNull(effects);
        _fits = fits.ToArray();
        (_jobs, _credentials) = (effects.Jobs, effects.Credentials);
        var sorted = fits.ToArray();
        sorted.AsSpan().Sort();
        _median = sorted[sorted.Length / 2];
        var range = sorted[sorted.Length * 3 / 4] - sorted[sorted.Length / 4];
        _range = range > 0f ? range : 1f;
    }

    /// <inheritdoc/>
    public float Distance(ReadOnlySpan<int> jobs, ReadOnlySpan<int> credentials, int occupation)
    {
        var fit = _fits[occupation];
        foreach (var job in jobs)
            fit += _jobs[job][occupation];
        foreach (var credential in credentials)
            fit += _credentials[credential][occupation];
        return Math.Clamp((_median - fit) / _range, 0f, Farthest);
    }
}
