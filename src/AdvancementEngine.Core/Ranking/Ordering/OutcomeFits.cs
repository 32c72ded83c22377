using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>Says a fit as a calibrated probability where enough outcomes stand behind it. Shared by threads.</summary>
internal sealed class OutcomeFits
{
    private readonly CalibrationTable _calibration;
    private readonly FitBasis _basis;
    private readonly int[] _outcomes;
    private readonly int[] _occupationOf;
    private readonly int _fewest;

    private OutcomeFits(Bundle bundle, RankSettings settings, CalibrationTable calibration, FitBasis basis)
    {
        var model = bundle.Model.Occupations;
        _calibration = calibration;
        _basis = basis;
        _fewest = settings.FewestOutcomesOfOne;
        _outcomes = [.. bundle.Opportunities.Select(o => model.OutcomesPerOpportunity[o])];
        var occupations = bundle.Catalog.Occupations;
        var index = Enumerable.Range(0, occupations.Length).ToDictionary(o => occupations[o].ElementId, o => o, StringComparer.Ordinal);
        _occupationOf = [.. model.ElementIds.Select(id => index.GetValueOrDefault(id, -1))];
    }

    /// <summary>Null where the model is of content alone, or of too few outcomes, or has no calibration.</summary>
    public static OutcomeFits? Of(Bundle bundle, RankSettings settings)
    {
        var manifest = bundle.Model.Manifest;
        var basis = manifest.ObservedOutcomes > 0 ? FitBasis.Outcomes : manifest.SimulatedOutcomes > 0 ? FitBasis.SimulatedOutcomes : FitBasis.Content;
        var outcomes = manifest.ObservedOutcomes > 0 ? manifest.ObservedOutcomes : manifest.SimulatedOutcomes;
        var model = bundle.Model.Occupations;
        return basis == FitBasis.Content || outcomes < settings.FewestOutcomes || model.Calibration is not { } calibration || model.OutcomesPerOpportunity.IsEmpty
            ? null
            : new OutcomeFits(bundle, settings, calibration, basis);
    }

    /// <summary>ln Σ e^fit over the occupations the participant does not hold: what the calibration was fitted over.</summary>
    public float Normalizer(OccupationOrdering evaluation)
    {
        var fits = evaluation.Logits;
        Span<bool> held = fits.Length <= 1024 ? stackalloc bool[fits.Length] : new bool[fits.Length];
        held.Clear();
        foreach (ref readonly var element in CollectionsMarshal.AsSpan(evaluation.Elements))
        {
            if (_occupationOf[element.Element] >= 0) held[_occupationOf[element.Element]] = true;
        }

        var scores = new float[fits.Length];
        for (var o = 0; o < scores.Length; o++) scores[o] = held[o] ? float.NegativeInfinity : fits[o];
        return ExactMath.Softmax(scores, scores);
    }

    /// <summary>The fit of an occupation; null where it has too few outcomes of its own.</summary>
    /// <param name="occupation">Dense index.</param>
    /// <param name="logit">The model's score, logits.</param>
    /// <param name="grade">Its grade.</param>
    /// <param name="normalizer">Of <see cref="Normalizer"/>.</param>
    public Fit? Of(int occupation, float logit, FitGrade grade, float normalizer)
    {
        if (_outcomes[occupation] < _fewest) return null;
        var told = _calibration.Interval(logit - normalizer);
        return new Fit(_basis, logit, grade, _outcomes[occupation], told.Probability, told.Low, told.High);
    }
}
